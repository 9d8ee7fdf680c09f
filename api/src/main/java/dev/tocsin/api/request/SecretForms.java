package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the secrets of a call in a text, in the forms in which programs write them. Immutable. */
final class SecretForms {
    /** What is shorter stands in other texts by chance. */
    private static final int SHORTEST_IN_BASE64 = 6;

    private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private final List<String> forms;

    private SecretForms(List<String> forms) {
        this.forms = forms;
    }

    static SecretForms of(List<Secret> secrets) {
        return new SecretForms(secrets.stream()
                .map(Secret::reveal)
                .flatMap(SecretParts::of)
                .filter(secret -> !secret.isEmpty())
                .flatMap(secret -> Stream.of(Stream.of(secret), inAnAddress(secret), inJson(secret), inBase64(secret))
                        .flatMap(form -> form))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList());
    }

    /** {@return the text with the mask in place of each secret; a longer form before one that is a part of it} */
    String hide(String text) {
        String shown = text;
        for (String form : forms) {
            shown = shown.replace(form, Secret.MASK);
        }
        return shown;
    }

    private static Stream<String> inAnAddress(String secret) {
        String form = URLEncoder.encode(secret, UTF_8);
        String path = form.replace("+", "%20");
        // As it is, it may be a part of an address already, whose slashes and digits others write in their own way.
        return Stream.of(form, path, path.replace("%2F", "/"), secret)
                .flatMap(written -> Stream.of(written, withSmallDigits(written)));
    }

    private static String withSmallDigits(String form) {
        StringBuilder small = new StringBuilder(form);
        Matcher escape = ESCAPE.matcher(form);
        while (escape.find()) {
            small.replace(escape.start(), escape.end(), escape.group().toLowerCase(Locale.ROOT));
        }
        return small.toString();
    }

    /** Some programs escape slashes too, some what could be HTML, some all that is not ASCII. */
    private static Stream<String> inJson(String secret) {
        String quoted = JsonText.write(Json.of(secret));
        String form = quoted.substring(1, quoted.length() - 1);
        String withoutHtml =
                form.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
        return Stream.of(form, withoutHtml, inAscii(form), inAscii(withoutHtml))
                .flatMap(json -> Stream.of(json, json.replace("/", "\\/")));
    }

    private static String inAscii(String form) {
        return form.chars()
                .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : String.format(Locale.ROOT, "\\u%04x", c))
                .collect(Collectors.joining());
    }

    /** The letters that are the same whatever stands before and behind: a secret begins at one of three places in a group. */
    private static Stream<String> inBase64(String secret) {
        List<String> found = new ArrayList<>();
        for (int before = 0; before < 3; before++) {
            byte[] octets = (" ".repeat(before) + secret).getBytes(UTF_8);
            String text = Base64.getEncoder().withoutPadding().encodeToString(octets);
            String form = text.substring(before == 0 ? 0 : before + 1, octets.length * Byte.SIZE / 6);
            if (form.length() >= SHORTEST_IN_BASE64) {
                found.add(form);
                found.add(form.replace('+', '-').replace('/', '_'));
            }
        }
        return found.stream();
    }
}
