package org.probity.web.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.probity.web.Access;
import org.probity.web.Area;
import org.probity.web.Refusal;
import org.probity.web.Reply;
import org.probity.web.Route;
import org.probity.web.Visit;

/** Styles, scripts and signs of the pages. The path of each carries its hash, so a browser may keep it for ever. */
public final class Assets implements Area {

    private static final Map<String, String> TYPES = Map.of(
            "site.css", "text/css; charset=utf-8",
            "site.js", "text/javascript; charset=utf-8",
            "icon.svg", "image/svg+xml");
    private static final int HASH_LENGTH = 12;

    private record Asset(String type, byte[] bytes) {}

    private final Map<String, Asset> byPath = new LinkedHashMap<>();
    private final Map<String, String> pathByName = new LinkedHashMap<>();

    public Assets() {
        TYPES.keySet().stream().sorted().forEach(name -> {
            byte[] bytes = read(name);
            String path = hash(bytes).substring(0, HASH_LENGTH) + "-" + name;
            byPath.put(path, new Asset(Objects.requireNonNull(TYPES.get(name)), bytes));
            pathByName.put(name, "/assets/" + path);
        });
    }

    @Override
    public String name() {
        return "assets";
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/assets/{file}", Access.everybody(), this::asset));
    }

    /** The path of an asset. */
    public String path(String name) {
        return Objects.requireNonNull(pathByName.get(name), name);
    }

    private Reply asset(Visit visit) {
        Asset asset = byPath.get(visit.place("file"));
        if (asset == null) {
            throw Refusal.notFound();
        }
        return Reply.bytes(asset.type(), asset.bytes()).header("Cache-Control", "public, max-age=31536000, immutable");
    }

    private static byte[] read(String name) {
        try (InputStream file =
                Objects.requireNonNull(Assets.class.getResourceAsStream("/org/probity/web/assets/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
