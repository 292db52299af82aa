package org.probity.casebook;

/** The casebook does not do what was asked, and nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, and the HTTP status by which a server says so. */
    public enum Reason {
        /** What was given cannot be kept as it is. */
        NOT_UNDERSTOOD(400),
        /** No such user, or not this password; which of both is not said. */
        LOGIN_FAILED(401),
        /** The role for it is not held. */
        NOT_ALLOWED(403),
        /** It takes two people, and this is the first one again. */
        SAME_PERSON(403),
        /** There is no such thing here. */
        NOT_FOUND(404),
        /** Somebody else was faster: it is not what it was when it was read. */
        CHANGED_MEANWHILE(409),
        /** It was proposed, settled or ended already. */
        ALREADY_SETTLED(409),
        /** The same key came before with other content. */
        OTHER_CONTENT(409),
        /** What is on record is neither changed nor deleted. */
        WRITTEN_ONCE(409),
        /** Something that must come before is missing. */
        OUT_OF_ORDER(409),
        /** Personal data of it were erased. */
        ERASED(410),
        /** Too many failed logins; the message says how long to wait. */
        TOO_MANY_TRIES(429),
        /** The casebook is in use by another process. */
        IN_USE(503),
        /** The database cannot be reached, or has no room left. */
        UNAVAILABLE(503),
        /** What is there is not what this casebook wrote. */
        ALTERED(500);

        private final int status;

        Reason(int status) {
            this.status = status;
        }

        public int status() {
            return status;
        }
    }

    private final Reason reason;

    /**
     * @param reason why
     * @param message what was found and what was expected
     */
    public Refused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /**
     * @param reason why
     * @param message what was found and what was expected
     * @param cause what the database said
     */
    public Refused(Reason reason, String message, Throwable cause) {
        super(message, cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
