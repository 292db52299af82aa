/** Text only: how alike two names are, and why. Knows nobody. */
@NullMarked
package org.probity.names;

import org.jspecify.annotations.NullMarked;
