package org.probity.web.api;

/** Something a program sent that cannot be used, and where it stands. */
final class Unusable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String what;

    Unusable(String where, String what) {
        super(where + " " + what, null, false, false);
        this.where = where;
        this.what = what;
    }

    String where() {
        return where;
    }

    String what() {
        return what;
    }
}
