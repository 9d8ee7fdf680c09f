package dev.tocsin.cli.bundle.folder;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Ed25519 signature of a bundle's manifest, in the file {@value #NAME}: 64 octets, as any other tool makes and verifies
 * them. As the manifest has the hash of each file, it binds them all to who has the key.
 */
public final class BundleSignature {
    static final String NAME = BundleManifest.NAME + ".sig";

    private static final String ALGORITHM = "Ed25519";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN (PRIVATE|PUBLIC) KEY-----([A-Za-z0-9+/=\\s]+)-----END \\1 KEY-----\\s*");

    private BundleSignature() {}

    /**
     * Reads a private key.
     *
     * @param file PKCS #8 in PEM
     * @throws ProblemException if it is none; nothing of the file is in the message
     */
    public static PrivateKey privateKey(Path file) {
        try {
            return keys().generatePrivate(new PKCS8EncodedKeySpec(pem("PRIVATE", file)));
        } catch (GeneralSecurityException e) {
            throw unfit("PRIVATE", file);
        }
    }

    /**
     * Reads a public key.
     *
     * @param file in PEM
     * @throws ProblemException if it is none
     */
    public static PublicKey publicKey(Path file) {
        try {
            return keys().generatePublic(new X509EncodedKeySpec(pem("PUBLIC", file)));
        } catch (GeneralSecurityException e) {
            throw unfit("PUBLIC", file);
        }
    }

    static KeyPair newKeys() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK makes keys for Ed25519", e);
        }
    }

    static byte[] of(byte[] manifest, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(manifest);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every JDK signs with Ed25519", e);
        }
    }

    static boolean fits(byte[] manifest, byte[] signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initVerify(key);
            signature.update(manifest);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    private static KeyFactory keys() throws GeneralSecurityException {
        return KeyFactory.getInstance(ALGORITHM);
    }

    private static byte[] pem(String kind, Path file) {
        try {
            Matcher pem = PEM.matcher(Files.readString(file));
            if (pem.matches() && pem.group(1).equals(kind)) {
                return Base64.getMimeDecoder().decode(pem.group(2));
            }
        } catch (CharacterCodingException | IllegalArgumentException e) {
            throw unfit(kind, file);
        } catch (IOException e) {
            throw FolderProblem.unreadable(file, e);
        }
        throw unfit(kind, file);
    }

    private static ProblemException unfit(String kind, Path file) {
        boolean isPrivate = kind.equals("PRIVATE");
        return ProblemException.of(new Problem(
                Code.UNREADABLE_FILE,
                file.toString(),
                "it cannot be read as an Ed25519 " + kind.toLowerCase(Locale.ROOT) + " key in PEM",
                isPrivate
                        ? "make one with 'tocsin bundle key FILE'"
                        : "name the '.pub' that 'tocsin bundle key' wrote, or what 'openssl pkey -pubout' made of the"
                                + " private one"));
    }
}
