/** How fast it is. Not part of the build's tests. */
@NullMarked
package org.probity.bench;

import org.jspecify.annotations.NullMarked;
