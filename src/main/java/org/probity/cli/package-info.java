/** The command line. picocli lives here. */
@NullMarked
package org.probity.cli;

import org.jspecify.annotations.NullMarked;
