package dev.tocsin.api.message;

import dev.tocsin.api.incident.Incident;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * A page to look at.
 *
 * @param text what the page is called, such as {@code Runbook}; plain text on one line
 * @param address where it is, by {@code http} or {@code https}
 * @since 0.1
 */
public record Link(String text, URI address) {
    /** Browsers and chats take longer ones, but a person has no use for them, and half of one has no use at all. */
    private static final int LONGEST = 2048;

    /** What the page is called that an {@linkplain Incident#link() incident} names. */
    static final String DETAILS = "Details";

    /** What the page of the sender of an alert is called. */
    static final String SOURCE = "Source";

    private static final String ADDRESS_SUFFIX = "_url";

    /** {@return a link to what is written, if that is the address of a page} */
    static Optional<Link> of(String text, String address) {
        if (!isWebAddress(address) || address.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(address);
            return uri.getRawAuthority() == null ? Optional.empty() : Optional.of(new Link(text, uri));
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }

    /** {@return the link that an annotation such as {@code runbook_url} is, if it is one} */
    static Optional<Link> ofAnnotation(String name, String value) {
        if (!name.endsWith(ADDRESS_SUFFIX)) {
            return Optional.empty();
        }
        String page = name.substring(0, name.length() - ADDRESS_SUFFIX.length())
                .replace('_', ' ')
                .strip();
        return page.isEmpty() ? Optional.empty() : of(Wording.line(capitalized(page)), value);
    }

    private static String capitalized(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static boolean isWebAddress(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }
}
