/** Who is tied to whom: paths, effective ownership, control and shared keys. */
@NullMarked
package org.probity.graph;

import org.jspecify.annotations.NullMarked;
