/** A rule as the guard understood it. What is not here cannot be said in a rule. */
@NullMarked
package org.probity.rulebook.syntax;

import org.jspecify.annotations.NullMarked;
