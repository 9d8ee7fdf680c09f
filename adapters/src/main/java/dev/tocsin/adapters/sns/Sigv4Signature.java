package dev.tocsin.adapters.sns;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Secret;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs requests as AWS Signature Version 4 has it. The steps, and their names, are those of AWS's documentation.
 *
 * @param accessKey which key
 * @param secretKey its secret
 * @param region for which region
 * @param service for which service
 */
record Sigv4Signature(String accessKey, Secret secretKey, String region, String service) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
    private static final String MAC = "HmacSHA256";
    private static final int DATE = 8;

    /**
     * Returns the value of the header {@code Authorization}.
     *
     * @param headers those that are signed; {@code X-Amz-Date} is one of them
     */
    String of(String method, String path, String query, Map<String, String> headers, byte[] payload) {
        SortedMap<String, String> signed = new TreeMap<>();
        headers.forEach((name, value) -> signed.put(name.toLowerCase(Locale.ROOT), value.strip()));
        String names = String.join(";", signed.keySet());
        String canonicalHeaders = signed.entrySet().stream()
                .map(header -> header.getKey() + ":" + header.getValue() + "\n")
                .collect(Collectors.joining());
        String canonicalRequest = String.join("\n", method, path, query, canonicalHeaders, names, hex(sha256(payload)));
        String at = Objects.requireNonNull(signed.get("x-amz-date"), "X-Amz-Date is not among the headers");
        String scope = String.join("/", at.substring(0, DATE), region, service, "aws4_request");
        String stringToSign = String.join("\n", ALGORITHM, at, scope, hex(sha256(canonicalRequest.getBytes(UTF_8))));
        String signature = hex(hmac(signingKey(at.substring(0, DATE)), stringToSign));
        return ALGORITHM + " Credential=" + accessKey + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                + signature;
    }

    private byte[] signingKey(String date) {
        byte[] dated = hmac(("AWS4" + secretKey.reveal()).getBytes(UTF_8), date);
        return hmac(hmac(hmac(dated, region), service), "aws4_request");
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(key, MAC));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has " + MAC, impossible);
        }
    }

    private static byte[] sha256(byte[] octets) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(octets);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every JDK has SHA-256", impossible);
        }
    }

    private static String hex(byte[] octets) {
        return HexFormat.of().formatHex(octets);
    }
}
