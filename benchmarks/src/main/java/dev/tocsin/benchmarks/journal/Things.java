package dev.tocsin.benchmarks.journal;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Summary;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;

/** Things that are accepted and end, 256 at a time, as large as an alert and its delivery usually are. */
final class Things {
    static final int BATCH = 256;
    static final Instant START = Instant.parse("2026-11-23T12:00:00Z");

    private static final int UNDER_WAY = 64 * BATCH;
    private static final int LIVE_BYTES = 300;
    private static final int LIFE_BYTES = 500;
    private static final int INCIDENTS = 10_000;

    private final Random random = new Random(1);
    private final byte[] body = bytes(LIVE_BYTES);
    private final byte[] life = bytes(LIFE_BYTES);
    private long id;

    List<Batch> accepted() {
        return List.of(new Batch(accept(BATCH), List.of()));
    }

    Batch one() {
        return new Batch(accept(1), List.of());
    }

    /** Accepts some, and ends others that were accepted so long ago that it was in another transaction. */
    List<Batch> acceptedAndEnded() {
        Batch accepted = new Batch(accept(BATCH), List.of());
        List<Long> before = accepted.live().stream()
                .map(each -> Math.max(0, each.id() - UNDER_WAY))
                .toList();
        List<Live> gone =
                before.stream().map(each -> Live.gone(Live.Kind.ALERT, each)).toList();
        return List.of(
                accepted, new Batch(gone, before.stream().map(this::ended).toList()));
    }

    private List<Live> accept(int count) {
        long first = id;
        id += count;
        return LongStream.range(first, id)
                .mapToObj(each -> new Live(Live.Kind.ALERT, each, body))
                .toList();
    }

    private Ended ended(long number) {
        Summary summary = new Summary(
                delivery(number),
                "ops/webhook[" + random.nextInt(20) + "]",
                "ops",
                "webhook",
                incident(random.nextInt(INCIDENTS)),
                "delivered",
                START.plusMillis(number));
        return new Ended(summary, life);
    }

    static String delivery(long number) {
        return "dlv_%024x".formatted(number);
    }

    static String incident(int number) {
        return "{}/{team=\"db\"}:{alertname=\"" + number + "\"}";
    }

    private byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }
}
