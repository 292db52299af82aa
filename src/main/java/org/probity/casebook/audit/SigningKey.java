package org.probity.casebook.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

import org.probity.casebook.Refused;
import org.probity.casebook.Refused.Reason;

/** The Ed25519 key that signs checkpoints, kept in files of which only its owner reads the private one. */
public final class SigningKey {

    /** Name of the file of the private key: PKCS #8 in base 64. */
    public static final String PRIVATE = "private.key";

    /** Name of the file of the public key: X.509 in base 64. */
    public static final String PUBLIC = "public.key";

    private static final String ALGORITHM = "Ed25519";

    private final PrivateKey privateKey;
    private final PublicKey publicKey;

    private SigningKey(PrivateKey privateKey, PublicKey publicKey) {
        this.privateKey = privateKey;
        this.publicKey = publicKey;
    }

    /** The key of a folder; made where there is none yet. */
    public static SigningKey in(Path folder) {
        try {
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve(PRIVATE))) {
                make(folder);
            }
            byte[] bytes = bytes(folder.resolve(PRIVATE));
            PrivateKey key = KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(bytes));
            return new SigningKey(key, publicKey(folder.resolve(PUBLIC)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Refused(
                    Reason.UNAVAILABLE,
                    folder + ": the key that signs the audit trail cannot be read (" + e.getMessage() + ").",
                    e);
        }
    }

    private static void make(Path folder) throws IOException, GeneralSecurityException {
        if (Files.exists(folder.resolve(PUBLIC)) || Files.exists(folder.resolve(CheckpointFile.NAME))) {
            throw new IOException("there is no " + PRIVATE + ", though something was signed by it; put it back first");
        }
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Files.writeString(folder.resolve(PUBLIC), text(pair.getPublic().getEncoded()), StandardCharsets.US_ASCII);
        Path hidden = folder.resolve(PRIVATE + ".new");
        Files.deleteIfExists(hidden);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            Files.createFile(
                    hidden, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(hidden, text(pair.getPrivate().getEncoded()), StandardCharsets.US_ASCII);
        Files.move(hidden, folder.resolve(PRIVATE));
    }

    private static String text(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes) + "\n";
    }

    private static byte[] bytes(Path file) throws IOException {
        return Base64.getDecoder()
                .decode(Files.readString(file, StandardCharsets.US_ASCII).strip());
    }

    /**
     * The public key in a file.
     *
     * @throws Refused when there is none
     */
    public static PublicKey publicKey(Path file) {
        try {
            return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(bytes(file)));
        } catch (IOException | GeneralSecurityException | IllegalArgumentException e) {
            throw new Refused(
                    Reason.NOT_UNDERSTOOD,
                    file + " holds no Ed25519 public key. Expected one line of base 64, such as the file " + PUBLIC
                            + " of the folder audit.",
                    e);
        }
    }

    public PublicKey publicKey() {
        return publicKey;
    }

    /** The signature of a text, in base 64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(privateKey);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether a signature is the key's own, over this text. */
    static boolean isSigned(PublicKey key, String text, String signature) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(text.getBytes(StandardCharsets.UTF_8));
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            return false;
        }
    }
}
