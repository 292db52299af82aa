/** Reads rule files into {@code rulebook.syntax}: an allow-list by construction, for only what is read exists. */
@NullMarked
package org.probity.rulebook.guard;

import org.jspecify.annotations.NullMarked;
