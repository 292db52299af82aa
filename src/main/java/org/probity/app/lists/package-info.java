/** The lists a user keeps in the home folder: imported, fetched, checked, compared, and never replaced by a worse one. */
@NullMarked
package org.probity.app.lists;

import org.jspecify.annotations.NullMarked;
