package dev.tocsin.contract.semantics;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a target takes and means.
 *
 * @param source from where this is known
 * @param intake how much it takes
 * @param replies what it says
 * @param ending how it is told that an incident is over
 * @param identity how it tells incidents and deliveries apart
 * @param severity its words for how bad an incident is, if it has any
 * @param custom what code of the notifier says, beside or instead of the rows
 * @since 0.1
 */
public record DeliverySemantics(
        Source source,
        Intake intake,
        Replies replies,
        Ending ending,
        Identity identity,
        Optional<SeverityWords> severity,
        Set<Aspect> custom) {
    private static final DeliverySemantics UNDECLARED = undeclared(Replies.none());
    private static final DeliverySemantics HTTP = undeclared(Replies.none().overHttp());

    public DeliverySemantics {
        custom = custom.isEmpty() ? Set.of() : Set.copyOf(custom);
    }

    /** {@return what holds where nothing is said} */
    public static DeliverySemantics undeclared() {
        return UNDECLARED;
    }

    /** {@return what HTTP itself says} */
    public static DeliverySemantics http() {
        return HTTP;
    }

    private static DeliverySemantics undeclared(Replies replies) {
        return new DeliverySemantics(
                new Source("", List.of()),
                Intake.unbounded(),
                replies,
                new Ending(List.of(Resolve.SECOND_MESSAGE), true),
                Identity.none(),
                Optional.empty(),
                Set.of());
    }

    /** {@return whether the target can be asked whether it would take something, with nothing sent} */
    public boolean isCheckable() {
        return custom.contains(Aspect.CHECK);
    }
}
