/** Rules changed in one place: what a proof tries out. */
@NullMarked
package org.probity.proving.change;

import org.jspecify.annotations.NullMarked;
