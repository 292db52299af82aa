/** What the terms and tests of a rule are worth: true, false, or unknown. */
@NullMarked
package org.probity.rulebook.value;

import org.jspecify.annotations.NullMarked;
