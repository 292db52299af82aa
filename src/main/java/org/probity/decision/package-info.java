/** From findings to a decision: what a person is told to do, and why. */
@NullMarked
package org.probity.decision;

import org.jspecify.annotations.NullMarked;
