package org.probity.casebook;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;

/** The casebook in an SQLite file. */
class SqliteCasebookTest extends CasebookBehaviour {

    @TempDir
    Path home;

    @Override
    Office office() {
        return Office.in(home);
    }
}
