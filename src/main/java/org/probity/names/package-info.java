/** Text only: how a name is written so that two spellings of it are equal. Knows nobody. */
@NullMarked
package org.probity.names;

import org.jspecify.annotations.NullMarked;
