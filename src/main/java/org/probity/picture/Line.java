package org.probity.picture;

/** What ties two nodes. Width and dashes tell the kinds apart, the label says the same in words. */
enum Line {
    OWNERSHIP(2, "", true, "#222"),
    IN_ALL(2, "14 5", true, "#222"),
    ROLE(1.3, "", true, "#222"),
    TIE(1.6, "1 4", false, "#222"),
    POST(1.3, "11 4", true, "#222"),
    PAYMENT(3.2, "", true, "#7a2a00"),
    SIGN_OFF(1.6, "9 3 2 3", true, "#222"),
    KEY(1.6, "3 3", false, "#222"),
    LISTED(1.6, "6 4", true, "#222"),
    PART(1, "", false, "#555");

    private final double width;
    private final String dashes;
    private final boolean arrow;
    private final String colour;

    Line(double width, String dashes, boolean arrow, String colour) {
        this.width = width;
        this.dashes = dashes;
        this.arrow = arrow;
        this.colour = colour;
    }

    double width() {
        return width;
    }

    /** Dashes and gaps as SVG writes them; blank for a solid line. */
    String dashes() {
        return dashes;
    }

    boolean hasArrow() {
        return arrow;
    }

    String colour() {
        return colour;
    }

    /** Whether such a tie makes a story; taking part in a tender alone does not. */
    boolean tells() {
        return this != PART;
    }
}
