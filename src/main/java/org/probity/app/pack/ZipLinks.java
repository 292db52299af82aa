package org.probity.app.pack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * Looks for links in a zip's central directory, where alone they can be seen: the upper half of an entry's external
 * attributes is its Unix mode (APPNOTE.TXT 4.4.15).
 */
final class ZipLinks {

    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_BYTES = 46;
    private static final int ATTRIBUTES_AT = 38;
    private static final int NAME_LENGTH_AT = 28;
    private static final int END = 0x06054b50;
    private static final int END_BYTES = 22;
    private static final int DIRECTORY_AT = 16;
    private static final int KIND_OF_FILE = 0170000;
    private static final int PLAIN_FILE = 0100000;

    private ZipLinks() {}

    /** @throws PackRefused when an entry is a link, a folder or a device, or there is no directory of entries */
    static void refuse(byte[] zip, Path file) {
        ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.length - END_BYTES;
        while (end >= 0 && bytes.getInt(end) != END) {
            end--;
        }
        if (end < 0) {
            throw new PackRefused(file + " is no zip. Expected a pack.");
        }
        int at = bytes.getInt(end + DIRECTORY_AT);
        while (at >= 0 && at + ENTRY_BYTES <= zip.length && bytes.getInt(at) == ENTRY) {
            int kind = (bytes.getInt(at + ATTRIBUTES_AT) >>> 16) & KIND_OF_FILE;
            if (kind != 0 && kind != PLAIN_FILE) {
                throw new PackRefused(
                        file + " holds something that is no plain file, such as a link. Expected files only.");
            }
            at += ENTRY_BYTES + length(bytes, at) + length(bytes, at + 2) + length(bytes, at + 4);
        }
    }

    private static int length(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at + NAME_LENGTH_AT));
    }
}
