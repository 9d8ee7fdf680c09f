package dev.tocsin.server.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.server.http.Reply;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The paper that pages are written on: their head, their style, and what a browser may do with them, which is to show them. For one
 * thread.
 */
final class Sheet {
    private static final String STYLE = style();
    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash(STYLE)
            + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private final Html html = new Html();
    private final Moments moments;

    private Sheet(Instant now) {
        moments = new Moments(now);
    }

    private static String style() {
        try (InputStream css = Objects.requireNonNull(Sheet.class.getResourceAsStream("page.css"))) {
            return new String(css.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /**
     * {@return a page as a reply}
     *
     * @param title what it is about
     * @param now what time it is
     * @param content writes it
     */
    static Reply reply(int status, String title, Instant now, Consumer<Sheet> content) {
        Sheet sheet = new Sheet(now);
        sheet.html.open("html", "lang", "en");
        sheet.html.in(
                "head",
                () -> sheet.html
                        .open("meta", "charset", "utf-8")
                        .open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                        .element("title", title)
                        .in("style", () -> sheet.html.trusted(STYLE)));
        sheet.html.in("body", () -> content.accept(sheet));
        return Reply.of(
                        status,
                        "text/html; charset=utf-8",
                        sheet.html.toString().getBytes(UTF_8))
                .with("Content-Security-Policy", POLICY)
                .with("Referrer-Policy", "no-referrer")
                .with("X-Content-Type-Options", "nosniff");
    }

    Html html() {
        return html;
    }

    /** Writes when something was or will be. */
    void time(Instant at) {
        html.element("time", moments.away(at), "datetime", at.toString(), "title", Moments.whole(at));
    }

    /** Writes when something was to the second, too. */
    void wholeTime(Instant at) {
        html.element("time", Moments.whole(at), "datetime", at.toString());
    }

    /** Writes labels, each apart from the others, the name of the alert first. */
    void labels(Map<String, String> labels) {
        html.in(
                "span",
                () -> {
                    String name = labels.getOrDefault("alertname", "");
                    if (!name.isEmpty()) {
                        html.element("b", name).text(" ");
                    }
                    labels.forEach((label, value) -> {
                        if (!label.equals("alertname")) {
                            html.element("code", label + "=" + value).text(" ");
                        }
                    });
                },
                "class",
                "labels");
    }

    /** Writes how something stands, in a word that its color repeats. */
    void state(String word) {
        html.element("span", word, "class", "state " + word);
    }
}
