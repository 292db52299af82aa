package org.probity.casebook.store;

import java.util.Optional;
import java.util.function.Function;

import org.probity.casebook.Refused;
import org.probity.casebook.audit.Hashes;

/** Posts by their key: answers a repeated one as it was answered before. */
final class Once {

    private Once() {}

    /** What a key was used for, and what was answered. */
    private record Request(String action, String content, String answer) {}

    static String answer(Writing change, String key, String action, String content, Function<Writing, String> work) {
        String hash = hash(change, content);
        Optional<Request> before = change.handle()
                .select(
                        "SELECT action, content, answer FROM requests WHERE actor = ? AND key = ?",
                        change.actor().id(),
                        key)
                .map((row, context) -> new Request(row.getString(1), row.getString(2), row.getString(3)))
                .findOne();
        if (before.isPresent()) {
            return again(before.get(), action, hash);
        }
        String answer = work.apply(change);
        change.handle()
                .execute(
                        "INSERT INTO requests (key, actor, action, content, answer, at) VALUES (?, ?, ?, ?, ?, ?)",
                        key,
                        change.actor().id(),
                        action,
                        hash,
                        answer,
                        change.now().toString());
        return answer;
    }

    private static String again(Request before, String action, String hash) {
        if (!before.action().equals(action) || !before.content().equals(hash)) {
            throw new Refused(
                    Refused.Reason.OTHER_CONTENT,
                    "This key was used before for something else. Expected a new key for a new request.");
        }
        return before.answer();
    }

    /** Salted with the casebook's own secret: contents hold personal data, and this row outlives an erasure. */
    private static String hash(Writing change, String content) {
        String secret = change.handle()
                .select("SELECT secret FROM casebook")
                .mapTo(String.class)
                .one();
        return Hashes.salted(secret, content);
    }
}
