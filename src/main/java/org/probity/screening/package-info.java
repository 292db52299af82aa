/** Names and numbers against lists. */
@NullMarked
package org.probity.screening;

import org.jspecify.annotations.NullMarked;
