/** What was decided, by whom, and on what it rests: kept so that nobody can change it unseen. */
@NullMarked
package org.probity.casebook;

import org.jspecify.annotations.NullMarked;
