/** Files to facts: every row of the user's files becomes facts, or a reject that says where, what and why. */
@NullMarked
package org.probity.intake;

import org.jspecify.annotations.NullMarked;
