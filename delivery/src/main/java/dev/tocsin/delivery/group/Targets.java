package dev.tocsin.delivery.group;

import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Plan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/** What stands behind the destinations of a process, each made when it is first to be told something. For one writer. */
final class Targets {
    private final SequencedMap<String, Target> targets = new LinkedHashMap<>();

    /** The same, each at the place of its number. */
    private final List<Target> numbered = new ArrayList<>();

    Target of(Destination destination) {
        return targets.computeIfAbsent(destination.key(), key -> {
            Target target =
                    new Target(numbered.size(), key, destination.effort().circuit());
            numbered.add(target);
            return target;
        });
    }

    /** {@return the target behind a destination, if it was ever to be told something} */
    Optional<Target> find(String destination) {
        return Optional.ofNullable(targets.get(destination));
    }

    /** {@return all, in the order in which they were made} */
    Collection<Target> all() {
        return Collections.unmodifiableCollection(targets.values());
    }

    /** {@return until when a destination is left alone; an instant that is past if it is not} */
    Instant leftAloneUntil(String destination) {
        return find(destination).map(Target::closedUntil).orElse(Instant.EPOCH);
    }

    /** {@return the calls to a target that are under way; nothing if there are none} */
    Optional<Calls> calls(long number) {
        return Optional.of(numbered.get((int) number).calls())
                .filter(calls -> !calls.calls().isEmpty());
    }

    /** Works by another plan from now on. Nobody waits in a line any more, and what is known of them stays known. */
    void configure(Plan next) {
        targets.values().forEach(Target::leave);
        next.destinations().values().stream()
                .flatMap(List::stream)
                .forEach(destination -> find(destination.key())
                        .ifPresent(
                                target -> target.configure(destination.effort().circuit())));
    }

    /** Follows a clock that was set back by so much. */
    void turnBack(Duration by) {
        targets.values().forEach(target -> target.turnBack(by));
    }
}
