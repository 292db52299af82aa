/** Pages that explain the others. */
@NullMarked
package org.probity.web.help;

import org.jspecify.annotations.NullMarked;
