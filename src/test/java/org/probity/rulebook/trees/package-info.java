/** Rules and facts written in Java, for tests of the engine. */
@NullMarked
package org.probity.rulebook.trees;

import org.jspecify.annotations.NullMarked;
