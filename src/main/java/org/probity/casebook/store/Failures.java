package org.probity.casebook.store;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;
import org.sqlite.SQLiteException;

/** What a database's refusal means to the user. */
final class Failures {

    /** How the triggers of V2 begin their messages. */
    private static final Pattern OURS = Pattern.compile("probity:([A-Z_]+)");

    private Failures() {}

    /** A failure in the user's words, where it is known; else as it came. */
    static RuntimeException translated(Exception failure) {
        if (failure instanceof Refused refused) {
            return refused;
        }
        Optional<SQLException> said = said(failure);
        if (said.isEmpty()) {
            return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        }
        return translated(failure, said.get());
    }

    private static RuntimeException translated(Exception failure, SQLException said) {
        Matcher ours = OURS.matcher(String.valueOf(said.getMessage()));
        if (ours.find()) {
            Reason reason = Reason.valueOf(ours.group(1));
            return new Refused(reason, words(reason), failure);
        }
        if (String.valueOf(said.getMessage()).contains("four_eyes")) {
            return new Refused(Reason.SAME_PERSON, words(Reason.SAME_PERSON), failure);
        }
        if (isDuplicate(said)) {
            return new Refused(Reason.ALREADY_SETTLED, words(Reason.ALREADY_SETTLED), failure);
        }
        if (isUnavailable(said)) {
            return new Refused(Reason.UNAVAILABLE, "The database cannot be written to (" + state(said) + ").", failure);
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }

    private static String words(Reason reason) {
        return switch (reason) {
            case SAME_PERSON -> "It takes two people, and you are the first one.";
            case NOT_ALLOWED -> "The role for it is not held.";
            case ALREADY_SETTLED -> "It was proposed, settled or ended already.";
            case CHANGED_MEANWHILE -> "Somebody else changed it meanwhile.";
            case OUT_OF_ORDER -> "Something that must come before is missing.";
            case WRITTEN_ONCE -> "What is on record is neither changed nor deleted.";
            default -> "The database refused it.";
        };
    }

    static Optional<SQLException> said(Throwable failure) {
        @Nullable Throwable cause = failure;
        while (cause != null) {
            if (cause instanceof SQLException said) {
                return Optional.of(said);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    /** Whether the same transaction may well succeed when it is tried again, and surely did not happen. */
    static boolean isWorthAnotherTry(SQLException said) {
        return state(said).equals("40001") || state(said).equals("40P01");
    }

    /** Whether the connection broke, so that nobody knows whether a commit under way happened. */
    static boolean isBroken(SQLException said) {
        return state(said).startsWith("08") || state(said).startsWith("57P0");
    }

    private static boolean isDuplicate(SQLException said) {
        return state(said).equals("23505")
                || said instanceof SQLiteException sqlite
                        && (sqlite.getResultCode().code & 0xff) == 19
                        && String.valueOf(sqlite.getMessage()).contains("UNIQUE");
    }

    /** Broken, busy, full or not readable. */
    private static boolean isUnavailable(SQLException said) {
        return isBroken(said)
                || said instanceof java.sql.SQLTransientException
                || state(said).startsWith("53")
                || said instanceof SQLiteException sqlite
                        && java.util.Set.of(5, 6, 8, 10, 13, 14).contains(sqlite.getResultCode().code & 0xff);
    }

    private static String state(SQLException said) {
        if (said instanceof SQLiteException sqlite) {
            return sqlite.getResultCode().name();
        }
        return said.getSQLState() == null ? "" : said.getSQLState();
    }
}
