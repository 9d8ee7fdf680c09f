package dev.tocsin.cli.service;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/**
 * What a person wants of deliveries of a service, one after another. For one thread and one use.
 *
 * <p>What the service does not do is no end: the next is asked for, and all problems are there in the end.
 */
final class Wishes {
    private static final String MOST = "1000";

    private final ServiceClient service;
    private final Json words;
    private final Consumer<String> done;
    private final Problems.Collector undone = Problems.collector();

    /**
     * Begins.
     *
     * @param words who wants it and why, as the service takes it
     * @param done is told what was done, a line each
     */
    Wishes(ServiceClient service, Json words, Consumer<String> done) {
        this.service = service;
        this.words = words;
        this.done = done;
    }

    /** Has deliveries given up that wait. */
    void cancel(List<String> ids) {
        ids.forEach(id -> want(id, "cancel", said -> done.accept(id + " is cancelled")));
    }

    /** Has told at once what was not taken. */
    void replay(List<String> ids) {
        ids.forEach(id ->
                want(id, "replay", said -> done.accept(id + " is told anew by " + new Said(said).text("id"))));
    }

    private void want(String id, String what, Consumer<Json.Members> then) {
        try {
            then.accept(service.want("deliveries/" + URLEncoder.encode(id, UTF_8) + "/" + what, words));
        } catch (ProblemException e) {
            if (!e.problems().all().stream().allMatch(problem -> isOfDelivery(problem.code()))) {
                throw e;
            }
            undone.addAll(e.problems());
        }
    }

    private static boolean isOfDelivery(Code code) {
        return code == Code.UNFIT_DELIVERY || code == Code.NOTHING_KNOWN;
    }

    /** {@return the ids of what was not taken, of each incident and destination the newest} */
    List<String> dead(SequencedMap<String, String> filter) {
        List<Json.Members> pages = new ArrayList<>();
        for (String state : List.of("refused", "expired")) {
            SequencedMap<String, String> query = new LinkedHashMap<>(filter);
            query.put("state", state);
            query.put("limit", MOST);
            for (String next = "newest"; !next.isEmpty(); next = DeliveryList.next(pages.getLast())) {
                query.put("cursor", next);
                pages.add(service.ask("deliveries", query));
            }
        }
        return DeliveryList.newest(pages);
    }

    /** {@return what the service did not do, though it was named} */
    Problems undone() {
        return undone.toProblems();
    }
}
