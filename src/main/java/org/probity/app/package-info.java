/** The house assembled. */
@NullMarked
package org.probity.app;

import org.jspecify.annotations.NullMarked;
