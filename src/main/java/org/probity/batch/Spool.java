package org.probity.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Lines that wait in a file until their sheet is written: of a workbook only one sheet can be written at a time. */
final class Spool implements Sheet {

    private final Path file;
    private final DataOutputStream out;

    Spool(Path file) {
        this.file = file;
        try {
            this.out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void line(Object... cells) {
        try {
            out.writeInt(cells.length);
            for (Object cell : cells) {
                byte[] text = cell.toString().getBytes(StandardCharsets.UTF_8);
                out.writeBoolean(cell instanceof Number);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands the lines over in their order, numbers as such. */
    void forEach(Consumer<List<Object>> lines) {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
            while (true) {
                lines.accept(line(in));
            }
        } catch (EOFException end) {
            // Lines are whole: the file was closed before.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Object> line(DataInputStream in) throws IOException {
        int cells = in.readInt();
        List<Object> line = new ArrayList<>(cells);
        for (int i = 0; i < cells; i++) {
            boolean isNumber = in.readBoolean();
            String text = new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
            line.add(isNumber ? new BigDecimal(text) : text);
        }
        return line;
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
