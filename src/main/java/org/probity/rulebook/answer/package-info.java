/** What a rule says when it does not fire: not flagged, no data, or not applicable. */
@NullMarked
package org.probity.rulebook.answer;

import org.jspecify.annotations.NullMarked;
