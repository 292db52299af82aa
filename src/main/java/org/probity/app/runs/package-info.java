/** Batch runs that somebody started on a page: their files, how far they are, and what came out. */
@NullMarked
package org.probity.app.runs;

import org.jspecify.annotations.NullMarked;
