package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.facts.Labels;
import dev.tocsin.delivery.journal.Cursor;
import dev.tocsin.delivery.journal.Filter;
import dev.tocsin.delivery.journal.History;
import dev.tocsin.delivery.journal.Page;
import dev.tocsin.server.engine.Engine;
import dev.tocsin.server.engine.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All deliveries: those under way, and those that have ended. Safe to share between threads.
 *
 * @param engine knows what is under way
 * @param history knows what has ended
 */
public record Deliveries(Engine engine, History history) {
    private static final int SEARCHED = 100;

    /**
     * A part of them. One that ends while it is looked for may be on it twice.
     *
     * @param deliveries in the order of {@link Start}
     * @param next where the part behind begins; nothing if there is none
     * @param damaged what would be among them, but is damaged
     */
    record Part(List<SeenDelivery> deliveries, Optional<Start> next, Problems damaged) {}

    Part part(DeliveryQuery query) throws InterruptedException {
        return switch (query.start()) {
            case Start.AmongUnderWay start when query.wantsUnderWay() -> underWay(query, start);
            case Start.AmongUnderWay _ -> ended(query, List.of(), Cursor.NEWEST);
            case Start.AmongEnded(Cursor cursor) -> ended(query, List.of(), cursor);
        };
    }

    private Part underWay(DeliveryQuery query, Start.AmongUnderWay start) throws InterruptedException {
        List<SeenDelivery> left = underWay()
                .filter(query::suits)
                .filter(start::isBefore)
                .sorted(Start.ORDER)
                .toList();
        if (left.size() <= query.limit()) {
            return ended(query, left, Cursor.NEWEST);
        }
        List<SeenDelivery> shown = left.subList(0, query.limit());
        return new Part(shown, Optional.of(Start.AmongUnderWay.behind(shown.getLast())), Problems.none());
    }

    private Part ended(DeliveryQuery query, List<SeenDelivery> before, Cursor cursor) {
        if (!query.wantsEnded()) {
            return new Part(before, Optional.empty(), Problems.none());
        }
        int room = query.limit() - before.size();
        if (room == 0) {
            return new Part(before, Optional.of(new Start.AmongEnded(cursor)), Problems.none());
        }
        Page page = history.page(query.filter(), cursor, room);
        List<SeenDelivery> all = new ArrayList<>(before);
        page.deliveries().forEach(ended -> all.add(SeenDelivery.of(ended)));
        Optional<Start> next = page.isLast() ? Optional.empty() : Optional.of(new Start.AmongEnded(page.next()));
        return new Part(all, next, page.damaged());
    }

    private Stream<SeenDelivery> underWay() throws InterruptedException {
        Setup setup = engine.setup();
        return engine.underWay().stream().map(life -> SeenDelivery.of(life, setup));
    }

    /** {@return the newest deliveries: first those under way, then those that have ended} */
    public List<SeenDelivery> newest(int most) throws InterruptedException {
        DeliveryQuery query = new DeliveryQuery(Optional.empty(), Filter.everything(), Start.NEWEST, most);
        return part(query).deliveries();
    }

    /** {@return the delivery of an id, if there is one} */
    public Optional<SeenDelivery> find(String id) throws InterruptedException {
        return underWay()
                .filter(seen -> seen.life().id().equals(id))
                .findFirst()
                .or(() -> history.find(id).map(SeenDelivery::of));
    }

    /**
     * {@return the delivery of an id}
     *
     * @throws ProblemException if there is none
     */
    SeenDelivery known(String id) throws InterruptedException {
        return find(id).orElseThrow(
                        () -> Unknown.at("delivery '" + id + "'", "see 'tocsin deliveries' for those that there are"));
    }

    /** {@return the newest deliveries of an incident to a receiver that concern an alert} */
    public List<SeenDelivery> concerning(Labels alert, String receiver, String incident, int most)
            throws InterruptedException {
        Filter filter = Filter.builder().receiver(receiver).incident(incident).build();
        DeliveryQuery query = new DeliveryQuery(Optional.empty(), filter, Start.NEWEST, SEARCHED);
        return part(query).deliveries().stream()
                .filter(seen -> seen.concerns(alert))
                .limit(most)
                .toList();
    }
}
