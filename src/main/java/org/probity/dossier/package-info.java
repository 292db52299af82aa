/** Everything about one subject on one day, gathered into a dossier. It never judges. */
@NullMarked
package org.probity.dossier;

import org.jspecify.annotations.NullMarked;
