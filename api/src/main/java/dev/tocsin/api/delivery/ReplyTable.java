package dev.tocsin.api.delivery;

import dev.tocsin.api.request.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Says which HTTP statuses mean that a target took the incident, refused it for good, or may be asked again. Immutable.
 *
 * @since 0.1
 */
public final class ReplyTable {
    /** What HTTP itself says: 2xx is taken; 408, 425, 429 and 5xx may be asked again; the rest is refused. */
    private static final ReplyTable HTTP =
            new ReplyTable(IntStream.range(200, 300).boxed().collect(Collectors.toSet()), Set.of(408, 425, 429));

    private static final int SHOWN_OF_BODY = 200;

    private final Set<Integer> accepted;
    private final Set<Integer> again;

    private ReplyTable(Set<Integer> accepted, Set<Integer> again) {
        this.accepted = Set.copyOf(accepted);
        this.again = Set.copyOf(again);
    }

    /** {@return what HTTP itself says} */
    public static ReplyTable http() {
        return HTTP;
    }

    /**
     * Returns this table for a target that says with one status that it took the incident. Any other below 400 is then
     * refused: it comes from someone in between, who did not take it.
     */
    public ReplyTable accepting(int status) {
        return new ReplyTable(Set.of(status), again);
    }

    /**
     * Judges a reply.
     *
     * @param reply what the target said
     * @param now against which a {@code Retry-After} that is a date is read
     */
    public Verdict judge(Reply reply, Instant now) {
        int status = reply.status();
        if (accepted.contains(status)) {
            return Verdict.accepted("status " + status);
        }
        if (status >= 500 || again.contains(status)) {
            return new Verdict.Again(said(reply), retryAfter(reply, now));
        }
        return new Verdict.Refused(said(reply));
    }

    private static String said(Reply reply) {
        String body = reply.body().strip();
        return body.isEmpty() ? reply.toString() : reply + ": " + oneLine(body);
    }

    private static String oneLine(String body) {
        String line = body.codePoints()
                .limit(SHOWN_OF_BODY)
                .map(point -> Character.isISOControl(point) ? ' ' : point)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
        return line.length() < body.length() ? line + "…" : line;
    }

    private static @Nullable Duration retryAfter(Reply reply, Instant now) {
        return reply.header("Retry-After")
                .flatMap(value -> wait(value.strip(), now))
                .orElse(null);
    }

    private static Optional<Duration> wait(String value, Instant now) {
        if (value.matches("[0-9]{1,9}")) {
            return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
        }
        try {
            Instant at = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Optional.of(at.isAfter(now) ? Duration.between(now, at) : Duration.ZERO);
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }
}
