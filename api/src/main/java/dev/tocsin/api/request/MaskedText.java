package dev.tocsin.api.request;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.SecretUri;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of which some parts are secret, such as {@code Bearer [secret]}. Immutable; shown masked everywhere but on the wire.
 *
 * @since 0.1
 */
public final class MaskedText {
    /** The scheme, a login with its {@code @}, host and port, and the rest of an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*://)(?:([^/?#]*)@)?([^/?#@]+/?)(.*)", Pattern.DOTALL);

    /** What is shorter, and only a part of a secret, stands in other texts by chance. */
    private static final int SHORTEST_PART = 8;

    private final List<Object> parts;

    private MaskedText(List<Object> parts) {
        this.parts = List.copyOf(parts);
    }

    /** {@return a text without a secret part} */
    public static MaskedText of(String text) {
        return new MaskedText(List.of(text));
    }

    /** {@return a text that is secret as a whole} */
    public static MaskedText of(Secret secret) {
        return new MaskedText(List.of(Hidden.of(secret)));
    }

    /** {@return an address of which everyone may see where it leads, {@code https://hooks.example/[secret]}} */
    public static MaskedText of(SecretUri address) {
        Secret whole = address.text();
        Matcher parts = ADDRESS.matcher(whole.reveal());
        if (!parts.matches()) {
            return of(whole);
        }
        MaskedText login = parts.group(2) == null
                ? of("")
                : of("").with(Hidden.part(parts.group(2), whole)).plus("@");
        MaskedText origin = of(parts.group(1)).plus(login).plus(parts.group(3));
        return parts.group(4).isEmpty() ? origin : origin.with(Hidden.part(parts.group(4), whole));
    }

    /** {@return the value of a header that shows a user's password, {@code Basic [secret]}} */
    public static MaskedText basic(String user, Secret password) {
        byte[] login = (user + ":" + password.reveal()).getBytes(UTF_8);
        Secret written = Secret.of(Base64.getEncoder().encodeToString(login));
        return of("Basic ").with(Hidden.as(written, password));
    }

    /** {@return the value of a header that shows a token, {@code Bearer [secret]}} */
    public static MaskedText bearer(Secret token) {
        return of("Bearer ").plus(token);
    }

    /** {@return this text followed by another} */
    public MaskedText plus(String text) {
        return with(text);
    }

    /** {@return this text followed by another, its secret parts as secret as they are} */
    public MaskedText plus(MaskedText text) {
        List<Object> longer = new ArrayList<>(parts);
        longer.addAll(text.parts);
        return new MaskedText(longer);
    }

    /** {@return this text followed by a secret} */
    public MaskedText plus(Secret secret) {
        return with(Hidden.of(secret));
    }

    /** {@return this text followed by a secret as a part of an address: all but letters, digits and {@code -._~} is escaped} */
    public MaskedText plusEncoded(Secret secret) {
        String plusForm = URLEncoder.encode(secret.reveal(), UTF_8);
        String written = plusForm.replace("+", "%20").replace("*", "%2A").replace("%7E", "~");
        return with(Hidden.as(Secret.of(written), secret));
    }

    /** {@return this address with a parameter behind those that it has, encoded} */
    public MaskedText plusParameter(String name, String value) {
        String separator = reveal().indexOf('?') < 0 ? "?" : "&";
        return plus(separator + URLEncoder.encode(name, UTF_8) + "=" + URLEncoder.encode(value, UTF_8));
    }

    private MaskedText with(Object part) {
        return plus(new MaskedText(List.of(part)));
    }

    /** {@return the whole text, secrets and all; for the transport alone, which puts it on the wire} */
    public String reveal() {
        if (parts.size() == 1) {
            return revealed(parts.get(0));
        }
        StringBuilder text = new StringBuilder();
        for (Object part : parts) {
            text.append(revealed(part));
        }
        return text.toString();
    }

    private static String revealed(Object part) {
        return part instanceof Hidden hidden ? hidden.written.reveal() : part.toString();
    }

    /** {@return whether a part of it is secret} */
    boolean hasSecret() {
        for (Object part : parts) {
            if (part instanceof Hidden) {
                return true;
            }
        }
        return false;
    }

    /** {@return the secrets, each as it is and as it is written} */
    Stream<Secret> secrets() {
        return parts.stream()
                .filter(Hidden.class::isInstance)
                .flatMap(part -> ((Hidden) part).known.stream())
                .distinct();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskedText text && parts.equals(text.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    /** {@return the text with {@code [secret]} in place of each secret part} */
    @Override
    public String toString() {
        return parts.size() == 1
                ? parts.get(0).toString()
                : parts.stream().map(Object::toString).collect(Collectors.joining());
    }

    /**
     * A secret part.
     *
     * @param written what goes on the wire
     * @param known what gives it away
     */
    private record Hidden(Secret written, List<Secret> known) {
        static Hidden of(Secret secret) {
            return new Hidden(secret, List.of(secret));
        }

        static Hidden as(Secret written, Secret secret) {
            return new Hidden(written, List.of(secret, written));
        }

        static Hidden part(String part, Secret whole) {
            Secret written = Secret.of(part);
            return part.length() < SHORTEST_PART ? new Hidden(written, List.of(whole)) : as(written, whole);
        }

        @Override
        public String toString() {
            return Secret.MASK;
        }
    }
}
