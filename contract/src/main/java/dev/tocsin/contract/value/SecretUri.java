package dev.tocsin.contract.value;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An address that is itself a credential, as a webhook's often is.
 *
 * <p>Rendered, compared and hashed like a {@link Secret}; equality is that of the written text. Immutable.
 *
 * @since 0.1
 */
public final class SecretUri {

    private final URI value;

    private SecretUri(URI value) {
        this.value = Objects.requireNonNull(value, "value");
    }

    /** Wraps {@code value}. */
    public static SecretUri of(URI value) {
        return new SecretUri(value);
    }

    /** {@return the address itself; called only by what puts it on the wire} */
    public URI reveal() {
        return value;
    }

    /** {@return the address's text, as secret as the address} */
    public Secret text() {
        return Secret.of(value.toString());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SecretUri uri && text().equals(uri.text());
    }

    /** {@return the same number for every address} */
    @Override
    public int hashCode() {
        return Secret.MASK.hashCode();
    }

    /** {@return {@link Secret#MASK}} */
    @Override
    public String toString() {
        return Secret.MASK;
    }
}
