package org.probity.picture;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.probity.picture.ExampleFindings.Found;
import org.probity.rulebook.Language;
import org.probity.rulebook.Translation;

/** What a picture costs in processor time of the thread, over all findings of the example that have one. */
public final class PictureCpuTime {

    private static final int ROUNDS = 40;

    private PictureCpuTime() {}

    public static void main(String[] arguments) {
        for (Language language : List.of(Language.ENGLISH, Language.ARABIC)) {
            Translation translation = ExampleFindings.TRANSLATIONS.in(language);
            double[] micros = new double[ROUNDS];
            long bytes = 0;
            int drawn = 0;
            for (int round = 0; round < ROUNDS; round++) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                bytes = 0;
                drawn = 0;
                for (Found found : ExampleFindings.ALL) {
                    var picture = Picture.of(found.raised(), found.dossier(), translation);
                    bytes += picture.map(one -> one.svg().length()).orElse(0);
                    drawn += picture.isPresent() ? 1 : 0;
                }
                long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                micros[round] = spent / 1000.0 / drawn;
            }
            double[] late = Arrays.copyOfRange(micros, ROUNDS / 2, ROUNDS);
            Arrays.sort(late);
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d pictures, median of rounds %.0f us each, first round %.0f us each, %d characters each%n",
                    language.tag(),
                    drawn,
                    late[late.length / 2],
                    micros[0],
                    bytes / drawn);
        }
    }
}
