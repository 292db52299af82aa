/** Who may do what: users, their roles, sessions and tokens. */
@NullMarked
package org.probity.casebook.accounts;

import org.jspecify.annotations.NullMarked;
