package org.probity.cli;

import java.nio.file.Path;

import org.probity.casebook.Casebook;
import org.probity.casebook.store.Place;
import picocli.CommandLine.Mixin;

/** The options that say where the casebook is. */
final class CasebookChoice {

    @Mixin
    private HomeChoice home = new HomeChoice();

    @Mixin
    private StoreChoice store = new StoreChoice();

    Place place() {
        return store.place(folder());
    }

    /** Whether anybody said where it is. */
    boolean isGiven() {
        return store.isGiven() || home.isGiven();
    }

    Path folder() {
        return home.folder();
    }

    Casebook open() {
        return store.open(folder());
    }
}
