package dev.tocsin.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A secret of the configuration that is looked for everywhere.
 *
 * @param path where it stands in the configuration, such as {@code routing_key}
 * @param secret the secret
 */
record Canary(String path, Secret secret) {
    private static final int SHORTEST = 8;
    private static final Pattern ORIGIN = Pattern.compile("[a-z]+://[^/]*/?");
    private static final Pattern LOGIN = Pattern.compile("[a-z]+://[^/:@]*:([^/@]+)@");

    /** {@return the secrets of a configuration in its normal form} */
    static Stream<Canary> in(Json.Members configuration) {
        return in("", configuration);
    }

    private static Stream<Canary> in(String path, Json json) {
        if (json instanceof Json.Hidden hidden) {
            return of(path, hidden.secret());
        }
        if (json instanceof Json.Members members) {
            return members.values().entrySet().stream().flatMap(member -> in(path, member));
        }
        return json instanceof Json.Items items
                ? IntStream.range(0, items.values().size())
                        .boxed()
                        .flatMap(index ->
                                in(path + "[" + index + "]", items.values().get(index)))
                : Stream.empty();
    }

    /** The login of an address goes other ways than the address. */
    private static Stream<Canary> of(String path, Secret secret) {
        Canary whole = new Canary(path, secret);
        Matcher login = LOGIN.matcher(secret.reveal());
        return login.lookingAt() ? Stream.of(whole, new Canary(path, Secret.of(login.group(1)))) : Stream.of(whole);
    }

    private static Stream<Canary> in(String path, Map.Entry<String, Json> member) {
        return in(path.isEmpty() ? member.getKey() : path + "." + member.getKey(), member.getValue());
    }

    /** {@return whether it may be found by chance} */
    boolean isCommon() {
        return secret.reveal().length() < SHORTEST;
    }

    /** {@return whether a text holds the secret, as it is, in Base64 or as a part of an address} */
    boolean isIn(String text) {
        return traces().anyMatch(text::contains);
    }

    private Stream<String> traces() {
        String plain = secret.reveal();
        String behindOrigin = ORIGIN.matcher(plain).replaceFirst("");
        return Stream.concat(
                Stream.of(plain, behindOrigin, URLEncoder.encode(plain, UTF_8))
                        .filter(trace -> trace.length() >= SHORTEST),
                IntStream.range(0, 3).mapToObj(this::inBase64));
    }

    /** {@return what is the same of it in the Base64 of any text where so many octets stand before it, counted by threes} */
    private String inBase64(int before) {
        byte[] octets = (" ".repeat(before) + secret.reveal()).getBytes(UTF_8);
        String text = Base64.getEncoder().withoutPadding().encodeToString(octets);
        int end = octets.length % 3 == 0 ? text.length() : text.length() - 1;
        return text.substring(before == 0 ? 0 : before + 1, end);
    }
}
