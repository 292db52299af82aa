/** The strict reader of single values: numbers, dates, words; what is ambiguous is not read. */
@NullMarked
package org.probity.intake.value;

import org.jspecify.annotations.NullMarked;
