package org.probity.intake.lists;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.probity.intake.table.FileRefused;

/** Passes bytes through and refuses megabytes without a tag, because a reader holds one name or attribute whole. */
final class TagGuard extends FilterInputStream {
    private static final int LONGEST = 4 << 20;

    private int sinceTag;

    TagGuard(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            pass((byte) one);
        }
        return one;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        for (int i = 0; i < got; i++) {
            pass(buffer[offset + i]);
        }
        return got;
    }

    private void pass(byte one) {
        sinceTag = one == '<' ? 0 : sinceTag + 1;
        if (sinceTag > LONGEST) {
            throw new FileRefused(0, "found more than " + LONGEST + " bytes without a tag. Expected an XML list.");
        }
    }
}
