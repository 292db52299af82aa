/** A rule laid out as steps: its alternatives apart, its facts numbered, its tests ready. */
@NullMarked
package org.probity.rulebook.plan;

import org.jspecify.annotations.NullMarked;
