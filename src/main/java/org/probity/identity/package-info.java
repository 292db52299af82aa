/** Who is who in the user's own files: which ids name one party, for sure or probably, and why. */
@NullMarked
package org.probity.identity;

import org.jspecify.annotations.NullMarked;
