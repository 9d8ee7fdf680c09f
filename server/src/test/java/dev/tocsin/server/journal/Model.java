package dev.tocsin.server.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.journal.Batch;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Ended;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.Journal;
import dev.tocsin.delivery.journal.Live;
import dev.tocsin.delivery.journal.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** What a journal should know, kept in memory. */
final class Model {
    private static final Comparator<Ended> NEWEST_FIRST =
            Comparator.comparing((Ended ended) -> ended.summary().endedAt()).reversed();

    private final TreeMap<Long, Live> live = new TreeMap<>();
    private final List<Ended> ended = new ArrayList<>();

    /** {@return what is known after the first batches of a script} */
    static Model after(long batches, long seed) {
        Script script = new Script(seed);
        Model model = new Model();
        for (long i = 0; i < batches; i++) {
            model.apply(script.next());
        }
        return model;
    }

    void apply(Batch batch) {
        for (Live each : batch.live()) {
            if (each.isGone()) {
                live.remove(LiveKey.of(each));
            } else {
                live.put(LiveKey.of(each), each);
            }
        }
        ended.addAll(batch.ended());
    }

    Collection<Live> live() {
        return live.values();
    }

    /** {@return the deliveries, those that ended last first; of those that ended together, the one that was added last} */
    List<Ended> history() {
        return ended.reversed().stream().sorted(NEWEST_FIRST).toList();
    }

    /** Compares all of it with a journal that was just opened. */
    void assertThatIsKnownTo(Journal journal) {
        assertThat(journal.takeLive()).containsExactlyElementsOf(live.values());
        assertThat(all(journal, Filter.everything())).containsExactlyElementsOf(history());
    }

    /** {@return all that a filter lets through, page by page} */
    static List<Ended> all(Journal journal, Filter filter) {
        List<Ended> all = new ArrayList<>();
        Cursor cursor = Cursor.NEWEST;
        Page page;
        do {
            page = journal.history().page(filter, cursor, 97);
            assertThat(page.damaged()).isEmpty();
            all.addAll(page.deliveries());
            cursor = Cursor.of(page.next().toString()).orElseThrow();
        } while (!page.isLast());
        return all;
    }

    /** {@return how many batches of a script a journal knows} */
    static long batches(List<Live> live) {
        return live.stream()
                .filter(each -> each.kind() == Live.Kind.GROUP && each.id() == 0)
                .mapToLong(each -> Long.parseLong(new String(each.body(), UTF_8)))
                .findFirst()
                .orElse(0);
    }
}
