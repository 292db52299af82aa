package org.probity.casebook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;

/** A process that decides one case after the other until it is killed, and says what was acknowledged to it. */
final class KilledWriter {

    private KilledWriter() {}

    /** @param arguments the home folder, and the names of the cases' vendors */
    public static void main(String[] arguments) {
        try (Casebook casebook = Casebook.open(Path.of(arguments[0]), Clock.systemUTC())) {
            Actor ama = casebook.accounts().find("ama").orElseThrow().actor();
            Actor bintou = casebook.accounts().find("bintou").orElseThrow().actor();
            System.out.println("open");
            for (int i = 0; ; i++) {
                String screening = casebook.screenings().keep(Office.screening(arguments[1] + i), ama, "");
                System.out.println(screening);
                String proposed = casebook.dispositions()
                        .propose(NewDisposition.ofFinding(screening, 1, Ruling.SAME, "Yes.", Map.of()), ama, "");
                casebook.dispositions().confirm(proposed, 1, bintou, "Yes.", "");
                System.out.println(proposed);
            }
        }
    }
}
