package org.probity.bench;

import java.io.IOException;
import java.nio.file.Path;

/** Writes a generated portfolio: {@code GeneratePortfolio N DIR SEED}. */
public final class GeneratePortfolio {

    private GeneratePortfolio() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Expected three arguments: number of vendors, folder, seed.");
            System.exit(2);
        }
        new PortfolioGenerator(Integer.parseInt(arguments[0]), Path.of(arguments[1]), Long.parseLong(arguments[2]))
                .write();
    }
}
