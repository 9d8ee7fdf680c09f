package dev.tocsin.server.api2;

import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.facts.PostedAlert;
import dev.tocsin.delivery.match.MatcherSyntax;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the alerts that a sender tells of. */
final class AlertReader {
    private static final Pattern ADDRESS = Pattern.compile("(/|[a-zA-Z][a-zA-Z0-9+.-]*:)[^\\s\\p{Cntrl}]*");
    private static final BodyReader BODY = new BodyReader("alerts");

    private AlertReader() {}

    /**
     * What was read: what is wrong with some does not keep the others from being taken.
     *
     * @param all those that were told of
     * @param alerts those that are as they should be
     * @param mistakes what is wrong with the others
     */
    record Read(List<PostedAlert> all, List<PostedAlert> alerts, List<String> mistakes) {}

    static Read read(byte[] text) {
        List<PostedAlert> all = new ArrayList<>();
        List<Json> items = BODY.items(BODY.read(text));
        for (int i = 0; i < items.size(); i++) {
            all.add(alert(BODY.members(items.get(i)), i + "."));
        }
        Read read = new Read(all, new ArrayList<>(), new ArrayList<>());
        for (PostedAlert alert : all) {
            mistake(alert).ifPresentOrElse(read.mistakes::add, () -> read.alerts.add(alert));
        }
        return read;
    }

    private static PostedAlert alert(Json.Members alert, String prefix) {
        Map<String, String> labels = BODY.texts(BODY.need(alert, prefix, "labels"));
        Optional<Json> annotations = BODY.find(alert, "annotations");
        String address = BODY.text(alert, "generatorURL");
        if (!address.isEmpty() && !ADDRESS.matcher(address).matches()) {
            throw BadCallException.invalid(
                    601, prefix + "generatorURL in body must be of type uri: \"" + address + "\"");
        }
        return new PostedAlert(
                labels,
                annotations.isPresent() ? BODY.texts(annotations.get()) : Map.of(),
                Times.read(BODY, BODY.text(alert, "startsAt")),
                Times.read(BODY, BODY.text(alert, "endsAt")),
                address);
    }

    private static Optional<String> mistake(PostedAlert alert) {
        if (alert.labels().values().stream().allMatch(String::isEmpty)) {
            return Optional.of("at least one label pair required");
        }
        @Nullable Instant start = alert.startsAt();
        @Nullable Instant end = alert.endsAt();
        if (start != null && end != null && end.isBefore(start)) {
            return Optional.of("start time must be before end time");
        }
        return nameless("label set", alert.labels()).or(() -> nameless("annotations", alert.annotations()));
    }

    private static Optional<String> nameless(String what, Map<String, String> texts) {
        for (String name : texts.keySet()) {
            if (!MatcherSyntax.FALLBACK.isLabelName(name)) {
                return Optional.of("invalid " + what + ": invalid name \"" + name + "\"");
            }
        }
        return Optional.empty();
    }
}
