package dev.tocsin.api.request;

import dev.tocsin.contract.value.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A text of which some parts are secret, such as {@code Bearer [secret]}. Immutable; shown masked everywhere but on the wire.
 *
 * @since 0.1
 */
public final class MaskedText {
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
        return new MaskedText(List.of(secret));
    }

    /** {@return this text followed by another} */
    public MaskedText plus(String text) {
        return with(text);
    }

    /** {@return this text followed by a secret} */
    public MaskedText plus(Secret secret) {
        return with(secret);
    }

    private MaskedText with(Object part) {
        List<Object> longer = new ArrayList<>(parts);
        longer.add(part);
        return new MaskedText(longer);
    }

    /** {@return the whole text, secrets and all; for the transport alone, which puts it on the wire} */
    public String reveal() {
        return parts.stream()
                .map(part -> part instanceof Secret secret ? secret.reveal() : part.toString())
                .collect(Collectors.joining());
    }

    Stream<Secret> secrets() {
        return parts.stream().filter(Secret.class::isInstance).map(Secret.class::cast);
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
        return parts.stream().map(Object::toString).collect(Collectors.joining());
    }
}
