package org.probity.cli;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Asks for a password: at a terminal without showing it, else as one line of standard input; never as an argument. */
final class PasswordPrompt {

    private PasswordPrompt() {}

    static String ask(String login) {
        Console console = System.console();
        if (console == null) {
            return line();
        }
        String first = typed(console, "Password for " + login + ": ");
        if (!first.equals(typed(console, "Once more: "))) {
            throw new Stopped(Exit.USAGE, "The passwords differ. Expected the same one twice.");
        }
        return first;
    }

    private static String typed(Console console, String question) {
        char[] typed = console.readPassword("%s", question);
        return typed == null ? "" : new String(typed);
    }

    private static String line() {
        try {
            String line = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            if (line == null || line.isEmpty()) {
                throw new Stopped(Exit.USAGE, "There is no password. Expected one line on standard input.");
            }
            return line;
        } catch (IOException e) {
            throw new Stopped(Exit.INPUT, "Standard input cannot be read (" + e.getMessage() + ").");
        }
    }
}
