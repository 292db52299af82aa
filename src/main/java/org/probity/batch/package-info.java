/** Many subjects: in order, on several threads, into output files. */
@NullMarked
package org.probity.batch;

import org.jspecify.annotations.NullMarked;
