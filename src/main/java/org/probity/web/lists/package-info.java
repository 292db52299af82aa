/** The pages of official lists: age, hashes, differences, import. */
@NullMarked
package org.probity.web.lists;

import org.jspecify.annotations.NullMarked;
