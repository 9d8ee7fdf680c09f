package dev.tocsin.server.api1;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.delivery.life.End;
import dev.tocsin.delivery.life.Life;
import dev.tocsin.server.http.Call;
import dev.tocsin.server.http.Reply;

/**
 * Does what people want of deliveries: gives up one that waits, and tells at once what was not taken.
 *
 * @param all the deliveries that there are
 */
record WishesEndpoint(Deliveries all) {
    Reply cancel(Call call) throws InterruptedException {
        Wish wish = Wish.of(call);
        SeenDelivery seen = all.known(call.outerName());
        if (seen.life().end().isEmpty()) {
            all.engine().cancel(seen.life(), wish.toCancel());
            seen = all.known(call.outerName());
            if (seen.life().end().filter(WishesEndpoint::isCancelled).isPresent()) {
                return Reply.json(200, DeliveryJson.whole(seen));
            }
        }
        throw seen.life().end().isPresent()
                ? unfit(seen, "it has ended, as " + seen.state(), "see 'tocsin deliveries --state waiting'")
                : unfit(seen, "it is being tried, and what is sent cannot be called back", "try again in a moment");
    }

    private static boolean isCancelled(End end) {
        return end.outcome() == End.Outcome.CANCELLED;
    }

    Reply replay(Call call) throws InterruptedException {
        Wish wish = Wish.of(call);
        SeenDelivery seen = all.known(call.outerName());
        if (seen.life().end().filter(end -> end.outcome().isDead()).isEmpty()) {
            throw unfit(
                    seen,
                    "it is no dead letter, but " + seen.state(),
                    "replay what was refused or has expired; see 'tocsin deliveries --state refused'");
        }
        Life told = all.engine()
                .replay(seen.life(), wish.toReplay())
                .orElseThrow(() -> unfit(
                        seen,
                        "nothing of it is left to tell: it was told since, or is over and forgotten",
                        "see 'tocsin explain " + seen.life().id() + "' for what it was"));
        return Reply.json(
                200, DeliveryJson.whole(SeenDelivery.of(told, all.engine().setup())));
    }

    private static ProblemException unfit(SeenDelivery seen, String message, String fix) {
        return ProblemException.of(
                new Problem(Code.UNFIT_DELIVERY, "delivery '" + seen.life().id() + "'", message, fix));
    }
}
