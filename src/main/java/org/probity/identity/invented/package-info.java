/** Registers of nobody in particular, in which it is known who is who, to measure how well that is found out. */
@NullMarked
package org.probity.identity.invented;

import org.jspecify.annotations.NullMarked;
