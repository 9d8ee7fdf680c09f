package dev.tocsin.adapters.sns;

import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.Sha256;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Signs requests as AWS Signature Version 4 has it. The steps, and their names, are those of AWS's documentation.
 *
 * @param accessKey which key
 * @param secretKey its secret
 * @param region for which region
 * @param keys makes the keys for the service
 */
record Sigv4Signature(String accessKey, Secret secretKey, String region, Sigv4Keys keys) {
    private static final String ALGORITHM = "AWS4-HMAC-SHA256";
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
        String canonicalRequest = String.join("\n", method, path, query, canonicalHeaders, names, Sha256.hex(payload));
        String at = Objects.requireNonNull(signed.get("x-amz-date"), "X-Amz-Date is not among the headers");
        String date = at.substring(0, DATE);
        String scope = String.join("/", date, region, keys.service(), "aws4_request");
        String stringToSign = String.join("\n", ALGORITHM, at, scope, Sha256.hex(canonicalRequest));
        String signature = HexFormat.of().formatHex(keys.sign(secretKey, date, region, stringToSign));
        return ALGORITHM + " Credential=" + accessKey + "/" + scope + ", SignedHeaders=" + names + ", Signature="
                + signature;
    }
}
