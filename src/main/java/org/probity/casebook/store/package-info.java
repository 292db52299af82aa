/** Where the casebook is kept: one SQLite file or a PostgreSQL database, and how it is written to. */
@NullMarked
package org.probity.casebook.store;

import org.jspecify.annotations.NullMarked;
