package org.probity.intake.lists;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.probity.intake.table.FileRefused;
import org.probity.intake.table.Table;

/** Tells by its content which list a file is, whatever it is called. */
public final class Recognition {
    private static final int HEAD = 64 * 1024;
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\s|<\\?[^>]{0,500}\\?>|<!--.{0,5000}?-->)*<([A-Za-z_][\\w.:-]{0,100})", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("(?i)<!doctype\\s+html|<html[\\s>]");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,9}");

    private Recognition() {}

    /**
     * @throws FileRefused when it is none of the lists that are known
     */
    public static ListFile of(Path file) {
        String head = firstLines(file).strip();
        if (head.isEmpty()) {
            throw new FileRefused(0, "the file is empty. Expected a list.");
        }
        if (PAGE.matcher(head.substring(0, Math.min(2_000, head.length()))).find()) {
            throw new FileRefused(
                    1,
                    "this is a web page. Expected a list.\nMaybe the address answers with an error page or a login.");
        }
        if (head.startsWith("<")) {
            return new ListFile(file, xml(head));
        }
        boolean json = head.startsWith("{") || head.startsWith("[");
        return new ListFile(file, json ? json(head) : table(file));
    }

    /** The first characters, without a byte order mark; enough to see what a file is. */
    static String firstLines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(HEAD);
            boolean utf16 = head.length > 1 && (head[0] & 0xFF) + (head[1] & 0xFF) == 0xFE + 0xFF;
            String text = new String(head, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Shape xml(String head) {
        Matcher root = ROOT.matcher(head);
        String name = root.find() ? root.group(1) : "";
        return switch (name) {
            case "CONSOLIDATED_LIST" -> Shape.UN_XML;
            case "sdnList" -> Shape.OFAC_XML;
            default ->
                throw new FileRefused(
                        1,
                        (name.isEmpty() ? "this XML begins with no element" : "this XML begins with <" + name + ">")
                                + ". Expected <CONSOLIDATED_LIST> (United Nations) or <sdnList> (OFAC).");
        };
    }

    private static Shape json(String head) {
        if (head.contains("\"SUPP_NAME\"")) {
            return Shape.WORLD_BANK_JSON;
        }
        if (head.startsWith("{") && head.contains("\"schema\"") && head.contains("\"properties\"")) {
            return Shape.FTM_JSON;
        }
        throw new FileRefused(
                1,
                "this JSON is no list that is known. Expected FollowTheMoney entities, one a line, or the World Bank's.");
    }

    private static Shape table(Path file) {
        Table table = Sheets.open(file);
        Shape shape = byHeader(table.header());
        return shape != null ? shape : bySecondRow(table);
    }

    private static @Nullable Shape byHeader(List<String> header) {
        Set<String> keys = header.stream().map(ListTable::key).collect(Collectors.toSet());
        if (keys.contains("entitylogicalid")) {
            return Shape.EU_CSV;
        }
        if (keys.contains("uniqueid") && keys.contains("name6")) {
            return Shape.UK_CSV;
        }
        if (keys.contains("suppname") || keys.contains("firmname")) {
            return Shape.WORLD_BANK_TABLE;
        }
        if (keys.contains("source") && keys.contains("altnames")) {
            return Shape.CSL_CSV;
        }
        if (keys.containsAll(Set.of("id", "schema", "aliases"))) {
            return Shape.OPENSANCTIONS_CSV;
        }
        return keys.containsAll(OwnListings.columns()) ? Shape.LISTINGS : ofac(header);
    }

    /** OFAC's files have no header, only as many columns as each has. */
    private static @Nullable Shape ofac(List<String> first) {
        if (!DIGITS.matcher(first.get(0)).matches()) {
            return null;
        }
        return switch (first.size()) {
            case 2 -> Shape.OFAC_COMMENTS;
            case 5 -> Shape.OFAC_ALIASES;
            case 6 -> Shape.OFAC_ADDRESSES;
            case 12 -> Shape.OFAC_PRIMARY;
            default -> null;
        };
    }

    /** Some publishers put the day of the report before the header. */
    private static Shape bySecondRow(Table table) {
        List<List<String>> rows = new ArrayList<>();
        table.forEachRow((line, cells) -> {
            if (rows.size() < 2) {
                rows.add(Arrays.stream(cells)
                        .map(cell -> cell == null ? "" : cell.strip())
                        .toList());
            }
        });
        for (List<String> row : rows) {
            Shape shape = byHeader(row);
            if (shape != null) {
                return shape;
            }
        }
        throw new FileRefused(
                table.headerLine(),
                "this table is no list that is known. Its columns: " + String.join(", ", shortened(table.header()))
                        + ".\nMaybe it needs a mapping file: --map FILE, with \"make\": \"listings\".");
    }

    private static List<String> shortened(List<String> header) {
        return header.stream()
                .limit(12)
                .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
                .toList();
    }
}
