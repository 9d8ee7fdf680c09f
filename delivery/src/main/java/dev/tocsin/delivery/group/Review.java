package dev.tocsin.delivery.group;

import dev.tocsin.api.delivery.DeliveryId;
import dev.tocsin.delivery.facts.Facts;
import dev.tocsin.delivery.facts.KnownAlert;
import dev.tocsin.delivery.life.Held;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.stage.Deduplication;
import dev.tocsin.delivery.stage.Deduplication.News;
import dev.tocsin.delivery.stage.Fingerprints;
import dev.tocsin.delivery.stage.InhibitStage;
import dev.tocsin.delivery.stage.SilenceStage;
import dev.tocsin.delivery.stage.Stage;
import dev.tocsin.delivery.stage.TimeStage;
import dev.tocsin.delivery.stage.Told;
import dev.tocsin.delivery.stage.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what is new in a group for one of its destinations. The questions are asked in this order: is an alert inhibited, is it
 * told at this time, is it muted at this time, is it silenced; and what of the rest was not told yet.
 *
 * <p>An alert whose firing was told is told to be over, whatever holds it back then: who was called must hear that it is over. While
 * a fallback is not needed, or once the configuration tells a destination of a group no more, that is all that it is told.
 */
final class Review {
    private final Plan plan;
    private final Need need;
    private final Facts facts;

    Review(Plan plan, Facts facts) {
        this.plan = plan;
        this.need = new Need(plan.fallbacks());
        this.facts = facts;
    }

    /** {@return the alerts of a group in the order in which they are told, each with what holds it back at an instant} */
    List<Seen> look(Group group, Instant now) {
        List<Stage> stages = stages(group.route);
        List<KnownAlert> alerts = group.alerts();
        List<Seen> seen = new ArrayList<>(alerts.size());
        alerts.forEach(alert -> seen.add(new Seen(alert, holding(alert, stages, now))));
        return seen;
    }

    /**
     * {@return what the destination is to be told of what was seen of its group at an instant: what it waits for already if that
     * tells the same; null if there is nothing}
     *
     * @param cause why it is told at this instant, beside the news; empty if it is looked at in turn
     */
    @Nullable
    Pending newest(Channel channel, List<Seen> seen, String cause, Instant now) {
        if (!channel.isFallback()) {
            return news(channel, found(channel, seen, now), cause, now);
        }
        Optional<String> why = need.of(channel, now);
        return why.isPresent()
                ? news(channel, found(channel, seen, now), cause.isEmpty() ? why.get() : cause, now)
                : end(channel, found(channel, toldOf(channel, seen, now), now), cause, now);
    }

    /** {@return what a fallback that is not needed is to be told: what is over, but not once more what is firing} */
    private @Nullable Pending end(Channel channel, Found found, String cause, Instant now) {
        boolean isOver = found.passed.stream().anyMatch(alert -> alert.isResolvedAt(now));
        boolean isHeardOf =
                channel.destination.sendsResolved() || found.firing(now).isEmpty();
        return isOver && isHeardOf ? news(channel, found, cause, now) : null;
    }

    /** {@return what was told to be firing, and what may have been heard to be and is over} */
    private static List<Seen> toldOf(Channel channel, List<Seen> seen, Instant now) {
        return seen.stream()
                .filter(each -> channel.told.firing().contains(each.alert()) || isEndOfTold(each.alert(), channel, now))
                .toList();
    }

    private static Found found(Channel channel, List<Seen> seen, Instant now) {
        Found found = new Found(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Seen each : seen) {
            boolean passes = each.held().isEmpty() || isEndOfTold(each.alert(), channel, now);
            (passes ? found.passed : found.held).add(each.alert());
            if (!passes) {
                each.held().ifPresent(found.reasons::add);
            }
        }
        return found;
    }

    /** The alerts of a group: those that may be told, and those that may not, with the reasons. */
    private record Found(List<KnownAlert> passed, List<KnownAlert> held, List<Held> reasons) {
        List<KnownAlert> firing(Instant now) {
            List<KnownAlert> firing = new ArrayList<>(passed.size());
            for (KnownAlert alert : passed) {
                if (!alert.isResolvedAt(now)) {
                    firing.add(alert);
                }
            }
            return firing;
        }

        /** {@return what a destination knows to be firing once it is told: also what it was told before and is held back now} */
        Fingerprints known(Told told, Instant now) {
            return Fingerprints.of(passed, alert -> !alert.isResolvedAt(now))
                    .and(Fingerprints.of(
                            held,
                            alert -> !alert.isResolvedAt(now) && told.firing().contains(alert)));
        }
    }

    private static boolean isEndOfTold(KnownAlert alert, Channel channel, Instant now) {
        return alert.isResolvedAt(now) && (channel.told.firing().contains(alert) || channel.untold.contains(alert));
    }

    /** {@return what holds an alert of a route back at an instant, if anything does} */
    Optional<Held> holding(Route route, KnownAlert alert, Instant now) {
        return holding(alert, stages(route), now);
    }

    private static Optional<Held> holding(KnownAlert alert, List<Stage> stages, Instant now) {
        for (Stage stage : stages) {
            Optional<Held> held = stage.holding(alert, now);
            if (held.isPresent()) {
                return held;
            }
        }
        return Optional.empty();
    }

    private List<Stage> stages(Route route) {
        return List.of(
                new InhibitStage(facts),
                TimeStage.active(route.activeTimeIntervals(), plan.intervals()),
                TimeStage.mute(route.muteTimeIntervals(), plan.intervals()),
                new SilenceStage(facts));
    }

    private @Nullable Pending news(Channel channel, Found found, String cause, Instant now) {
        boolean sendsResolved = channel.destination.sendsResolved();
        if (found.passed.isEmpty()) {
            return null;
        }
        List<KnownAlert> firing = found.firing(now);
        Fingerprints known = found.known(channel.told, now);
        Fingerprints over = Fingerprints.of(found.passed, alert -> alert.isResolvedAt(now));
        Optional<News> news =
                Deduplication.news(channel.told, known, over, sendsResolved, channel.group.route.repeatInterval(), now);
        if (firing.isEmpty() && !sendsResolved) {
            if (known.isEmpty()) {
                channel.told = new Told(known, over, now);
                channel.untold = Fingerprints.none();
            }
            return null;
        }
        if (news.isEmpty() || news.get() == News.REPEAT && firing.isEmpty()) {
            List<KnownAlert> missed = missed(channel, found.passed, now);
            return missed.isEmpty() ? null : pending(channel, new Why(News.MISSED, cause), missed, known, found, now);
        }
        return pending(channel, new Why(news.get(), cause), sendsResolved ? found.passed : firing, known, found, now);
    }

    /** {@return what fired and was over before the destination took it, which is told all the same, as over} */
    private static List<KnownAlert> missed(Channel channel, List<KnownAlert> passed, Instant now) {
        return passed.stream()
                .filter(alert -> alert.isResolvedAt(now) && channel.untold.contains(alert))
                .toList();
    }

    private Pending pending(
            Channel channel, Why why, List<KnownAlert> alerts, Fingerprints firing, Found found, Instant now) {
        channel.untold = channel.untold.and(Fingerprints.of(
                alerts,
                alert -> !alert.isResolvedAt(now) && !channel.told.firing().contains(alert)));
        if (channel.pending != null && !channel.pending.isAhead(now) && channel.pending.tells(alerts, firing, now)) {
            return channel.pending.saying(alerts, facts.offset(), found.reasons);
        }
        return new Pending(
                id(channel.group, channel.destination, now), why, now, facts.offset(), alerts, firing, found.reasons);
    }

    /** A group of another route that has the same incident, as its key is the same, has deliveries of its own. */
    private static String id(Group group, Destination destination, Instant now) {
        int ordinal = group.route.id().ordinal();
        String which = destination.key() + "\n" + ++group.decisions + (ordinal == 0 ? "" : "\n" + ordinal);
        return DeliveryId.of(group.key(), which, now);
    }
}
