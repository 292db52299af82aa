/** Rule books that somebody wants to publish: where they come from, how they are checked, and how two people decide. */
@NullMarked
package org.probity.app.candidates;

import org.jspecify.annotations.NullMarked;
