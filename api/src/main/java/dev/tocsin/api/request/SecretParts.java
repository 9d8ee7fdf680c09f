package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What of a secret gives it away when a target repeats it: all of it, as it is and as a server reads it in an address, and its long
 * parts, such as the token of a bot without the bot's number, or the last segment of a webhook's path.
 */
final class SecretParts {
    /** A part that is shorter may be a word that tells nothing, and stands in other texts by chance. */
    private static final int SHORTEST = 16;

    /** What stands between the parts of addresses and tokens; no dot, dash or underscore, which are within names and tokens. */
    private static final Pattern BETWEEN = Pattern.compile("[\\s/:;?&=#@,|]+");

    /** Scheme, host and port of an address, which are shown; a login stands before the host. */
    private static final Pattern ORIGIN = Pattern.compile("^[A-Za-z][A-Za-z0-9+.-]*://([^/?#]*@)?[^/?#]*");

    private SecretParts() {}

    static Stream<String> of(String secret) {
        return Stream.of(secret, decoded(secret), decoded(secret.replace("+", "%2B")))
                .distinct()
                .flatMap(whole -> Stream.concat(Stream.of(whole), longParts(whole)));
    }

    private static String decoded(String secret) {
        try {
            return URLDecoder.decode(secret, UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return secret;
        }
    }

    private static Stream<String> longParts(String secret) {
        return Arrays.stream(BETWEEN.split(ORIGIN.matcher(secret).replaceFirst("$1")))
                .filter(part -> part.length() >= SHORTEST);
    }
}
