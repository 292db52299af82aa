package org.probity.web.officer;

import org.probity.web.Reply;

/** Drawings as files of their own. */
final class PictureFile {

    private PictureFile() {}

    /** A drawing holds no script; its own policy sees to it that none would run. */
    static Reply of(String svg) {
        return Reply.text("image/svg+xml", svg)
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox");
    }
}
