package dev.tocsin.api.message;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import java.util.HexFormat;
import java.util.Locale;

/**
 * How a message looks at first sight: the one palette of all targets, be it a bar beside a message, the head of a card or of
 * a mail.
 *
 * @since 0.1
 */
public enum Tone {
    /** Worth knowing: blue. */
    INFO(0x2F80D0),
    /** Worth a look: amber. */
    WARNING(0xE6A100),
    /** Something fails: orange. */
    ERROR(0xE0561B),
    /** Act now: red. */
    CRITICAL(0xC4162A),
    /** It is over: green. */
    RESOLVED(0x2E9E5B);

    private final int rgb;
    private final String hex;

    Tone(int rgb) {
        this.rgb = rgb;
        this.hex = "#" + HexFormat.of().withUpperCase().toHexDigits(rgb, 6);
    }

    /** {@return the tone of an incident: that of its level, but once it is over} */
    public static Tone of(Incident incident) {
        if (incident.status() == Status.RESOLVED) {
            return RESOLVED;
        }
        return switch (incident.severity().level()) {
            case INFO -> INFO;
            case WARNING -> WARNING;
            case ERROR -> ERROR;
            case CRITICAL -> CRITICAL;
        };
    }

    /** {@return the colour as a number: {@code 0xRRGGBB}} */
    public int rgb() {
        return rgb;
    }

    /** {@return the colour as the web writes it, such as {@code #C4162A}} */
    public String hex() {
        return hex;
    }

    /** {@return the tone as a word, such as {@code critical}} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
