/** Rule books that were published: kept by hash, put in force by two people, taken over by running processes. */
@NullMarked
package org.probity.app.books;

import org.jspecify.annotations.NullMarked;
