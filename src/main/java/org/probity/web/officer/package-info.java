/** The officer's pages: find, ask, read the answer, propose what becomes of it. */
@NullMarked
package org.probity.web.officer;

import org.jspecify.annotations.NullMarked;
