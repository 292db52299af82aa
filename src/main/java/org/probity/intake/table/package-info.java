/** The bounded front: bytes of CSV and XLSX files become rows of text, or the file is refused with the line. */
@NullMarked
package org.probity.intake.table;

import org.jspecify.annotations.NullMarked;
