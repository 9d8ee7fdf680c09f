package dev.tocsin.server.log;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;

/** How lines are written. Whatever is in a text, it stays one line. */
public enum LogFormat {
    /** For people: the event in words, then each detail as {@code name=value}. */
    CONSOLE {
        @Override
        String text(Instant at, LogLine line) {
            StringBuilder text = new StringBuilder(time(at))
                    .append(' ')
                    .append(line.level().name())
                    .append(" ".repeat(WIDEST - line.level().name().length()))
                    .append(line.event());
            line.details()
                    .values()
                    .forEach((name, value) ->
                            text.append(' ').append(name).append('=').append(shown(value)));
            return text.toString();
        }
    },
    /** For programs: an object. */
    JSON {
        @Override
        String text(Instant at, LogLine line) {
            MembersBuilder whole = Json.members()
                    .with("at", time(at))
                    .with("level", line.level().word())
                    .with("event", line.event());
            line.details().values().forEach(whole::with);
            return JsonText.write(whole.build());
        }
    };

    private static final int WIDEST = "ERROR ".length();
    private static final Pattern PLAIN = Pattern.compile("[!#-<>-~]+");

    abstract String text(Instant at, LogLine line);

    /** {@return the word for it, in lower case} */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private static String time(Instant at) {
        return at.truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static String shown(Json value) {
        return value instanceof Json.Text(String text) && PLAIN.matcher(text).matches() ? text : JsonText.write(value);
    }
}
