package dev.tocsin.transport.dial;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tocsin.contract.value.Secret;
import java.io.ByteArrayInputStream;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates and keys as PEM texts hold them. What is wrong with one is told without a letter of it. */
final class Pem {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN ([A-Z ]*PRIVATE KEY)-----([A-Za-z0-9+/=\\s]+)-----END [A-Z ]*PRIVATE KEY-----");
    private static final String PKCS8 = "PRIVATE KEY";
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "EdDSA");

    private Pem() {}

    /** Reads one certificate or several, of which {@code what} tells what they are. */
    static List<Certificate> certificates(Secret text, String what) throws UnfitCall {
        try {
            List<Certificate> read = List.copyOf(CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(text.reveal().getBytes(US_ASCII))));
            if (!read.isEmpty()) {
                return read;
            }
        } catch (CertificateException unreadable) {
            // Told below, without what it quotes.
        }
        throw new UnfitCall(what + " cannot be read; give it as PEM, beginning with '-----BEGIN CERTIFICATE-----'");
    }

    /** Reads a key in the form PKCS #8, which is not encrypted. */
    static PrivateKey key(Secret text) throws UnfitCall {
        Matcher block = KEY.matcher(text.reveal());
        if (!block.find()) {
            throw new UnfitCall("the key cannot be read; give it as PEM, beginning with '-----BEGIN PRIVATE KEY-----'");
        }
        if (!block.group(1).equals(PKCS8)) {
            throw new UnfitCall("the key is of the form '" + block.group(1) + "', which is not read; convert it with"
                    + " 'openssl pkcs8 -topk8 -nocrypt'");
        }
        return key(block.group(2));
    }

    private static PrivateKey key(String base64) throws UnfitCall {
        try {
            PKCS8EncodedKeySpec octets =
                    new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(base64));
            for (String algorithm : ALGORITHMS) {
                try {
                    return KeyFactory.getInstance(algorithm).generatePrivate(octets);
                } catch (InvalidKeySpecException another) {
                    // The next one may know it.
                }
            }
        } catch (IllegalArgumentException | NoSuchAlgorithmException unreadable) {
            // Told below, without what it quotes.
        }
        throw new UnfitCall("the key is broken, or of no kind that is known: RSA, EC, Ed25519 or Ed448");
    }
}
