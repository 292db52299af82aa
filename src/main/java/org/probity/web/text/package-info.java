/** The words of the pages, in six languages. */
@NullMarked
package org.probity.web.text;

import org.jspecify.annotations.NullMarked;
