package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Live;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Batches without end, the same for the same seed: things begin, change and end, and deliveries end, some of them long after others.
 * Each batch has a row that says which it is.
 */
final class Script {
    private static final List<Live.Kind> KINDS = List.of(Live.Kind.values());
    private static final List<String> RECEIVERS = List.of("ops", "db-team", "Bereitschaft");
    private static final List<String> PLUGINS = List.of("webhook", "pager", "email");
    private static final List<String> OUTCOMES = List.of("delivered", "delivered", "delivered", "refused", "expired");

    private final Random random;
    private long batches;
    private long things;
    private long deliveries;

    Script(long seed) {
        random = new Random(seed);
    }

    Batch next() {
        List<Live> live = new ArrayList<>();
        live.add(new Live(Live.Kind.GROUP, 0, Long.toString(++batches).getBytes(UTF_8)));
        for (int i = random.nextInt(20); i > 0; i--) {
            live.add(thing());
        }
        List<Ended> ended = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            ended.add(delivery());
        }
        return new Batch(live, ended);
    }

    private Live thing() {
        Live.Kind kind = one(KINDS);
        long id = things == 0 || random.nextBoolean() ? ++things : 1 + random.nextLong(things);
        byte[] body = new byte[random.nextInt(4) == 0 ? 0 : random.nextInt(1, 2_000)];
        random.nextBytes(body);
        return new Live(kind, id, body);
    }

    private Ended delivery() {
        long late = random.nextInt(10) == 0 ? random.nextLong(100_000) : 0;
        return Samples.delivery(
                "dlv_" + ++deliveries,
                one(RECEIVERS),
                one(PLUGINS),
                "{}:{alertname=\"" + random.nextInt(20) + "\"}",
                one(OUTCOMES),
                Samples.NOON.plusMillis(batches / 3 - late));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
