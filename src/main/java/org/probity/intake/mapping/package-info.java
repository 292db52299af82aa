/** The mapping file: how the columns of a foreign export become the columns of the vocabulary. */
@NullMarked
package org.probity.intake.mapping;

import org.jspecify.annotations.NullMarked;
