package dev.tocsin.server.configuration.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads certificates and keys as PEM files hold them. */
final class Pem {
    private static final Pattern KEY =
            Pattern.compile("-----BEGIN PRIVATE KEY-----([A-Za-z0-9+/=\\s]+)-----END PRIVATE KEY-----");

    /** How each kind of key signs. */
    private static final Map<String, String> SIGNATURES =
            Map.of("RSA", "SHA256withRSA", "EC", "SHA256withECDSA", "EdDSA", "EdDSA");

    private Pem() {}

    /** {@return the certificates of a file in their order; none if it cannot be read} */
    static List<X509Certificate> certificates(String text) {
        try {
            return CertificateFactory.getInstance("X.509")
                    .generateCertificates(new ByteArrayInputStream(text.getBytes(US_ASCII)))
                    .stream()
                    .map(X509Certificate.class::cast)
                    .toList();
        } catch (CertificateException unreadable) {
            return List.of();
        }
    }

    /** {@return the key of a file; nothing if it cannot be read} */
    static Optional<PrivateKey> key(String text) {
        Matcher block = KEY.matcher(text);
        if (!block.find()) {
            return Optional.empty();
        }
        try {
            PKCS8EncodedKeySpec octets =
                    new PKCS8EncodedKeySpec(Base64.getMimeDecoder().decode(block.group(1)));
            return SIGNATURES.keySet().stream()
                    .flatMap(algorithm -> key(algorithm, octets).stream())
                    .findFirst();
        } catch (IllegalArgumentException noBase64) {
            return Optional.empty();
        }
    }

    private static Optional<PrivateKey> key(String algorithm, PKCS8EncodedKeySpec octets) {
        try {
            return Optional.of(KeyFactory.getInstance(algorithm).generatePrivate(octets));
        } catch (InvalidKeySpecException another) {
            return Optional.empty();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@return whether a key is that of a certificate: what it signs, the certificate proves} */
    static boolean belong(PrivateKey key, X509Certificate certificate) {
        try {
            Signature signature = Signature.getInstance(SIGNATURES.get(key.getAlgorithm()));
            signature.initSign(key);
            byte[] signed = signature.sign();
            signature.initVerify(certificate.getPublicKey());
            return signature.verify(signed);
        } catch (GeneralSecurityException another) {
            return false;
        }
    }
}
