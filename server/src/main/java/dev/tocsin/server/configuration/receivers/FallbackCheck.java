package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.configuration.yaml.Reading;
import java.util.List;
import java.util.Optional;

/**
 * Says whether each fallback is a receiver that can be told.
 *
 * @param all the receivers of the file
 */
record FallbackCheck(Reading reading, List<Receiver> all) {
    /** Checks the fallback of a receiver, if it has one. */
    void check(Receiver receiver, Place place) {
        Place spot = place.member(ReceiverReader.FALLBACK);
        if (receiver.fallback().isEmpty()) {
            return;
        }
        String name = receiver.fallback().get();
        Optional<Receiver> fallback =
                all.stream().filter(each -> each.name().equals(name)).findFirst();
        if (name.equals(receiver.name())) {
            refuse(spot, "it is the receiver itself", "name another, or remove it");
        } else if (fallback.isEmpty()) {
            List<String> names = all.stream().map(Receiver::name).toList();
            String message = "there is no receiver " + Quoted.of(name);
            reading.refuse(Code.UNKNOWN_RECEIVER, spot, message, Nearest.hint(name, names));
        } else {
            check(fallback.get(), name, spot);
        }
    }

    private void check(Receiver fallback, String name, Place spot) {
        fallback.fallback()
                .ifPresent(next -> refuse(
                        spot,
                        Quoted.of(name) + " has a fallback itself, " + Quoted.of(next)
                                + ", and the fallback of a fallback is never told",
                        "name a receiver without a fallback"));
        if (fallback.notifiers().isEmpty()) {
            refuse(spot, Quoted.of(name) + " has no notifier, so that nobody would be told", "name another receiver");
        }
    }

    private void refuse(Place spot, String message, String fix) {
        reading.refuse(Code.INVALID_RECEIVERS, spot, message, fix);
    }
}
