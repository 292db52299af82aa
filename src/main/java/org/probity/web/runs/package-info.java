/** The analyst's pages: files in, mapping, preview, run, downloads. */
@NullMarked
package org.probity.web.runs;

import org.jspecify.annotations.NullMarked;
