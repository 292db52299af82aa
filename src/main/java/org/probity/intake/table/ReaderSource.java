package org.probity.intake.table;

import java.io.IOException;
import java.io.Reader;

/** Opens the same characters anew each time it is asked. */
interface ReaderSource {
    Reader open() throws IOException;
}
