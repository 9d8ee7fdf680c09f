package dev.tocsin.checks.timeline;

import dev.tocsin.checks.wire.Webhook;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.time.Instant;
import java.util.Set;

/** The body of a webhook as far as both services determine it. */
final class Body {
    /** What Alertmanager says since its versions 0.32 and 0.34. */
    private static final Set<String> NEWER = Set.of("notification_reason", "routeLabels");

    private static final Set<String> TIMES = Set.of("startsAt", "endsAt");

    private Body() {}

    /** {@return it without what is newer than the installed Alertmanager, and without when its alerts end, if that is left open} */
    static Json of(Webhook webhook, boolean isEndOpen) {
        return members(webhook.body(), isEndOpen);
    }

    private static Json known(Json json, boolean isEndOpen) {
        return switch (json) {
            case Json.Members members -> members(members, isEndOpen);
            case Json.Items items ->
                Json.items(items.values().stream()
                        .map(each -> known(each, isEndOpen))
                        .toList());
            default -> json;
        };
    }

    private static Json members(Json.Members members, boolean isEndOpen) {
        MembersBuilder known = Json.members();
        members.values().forEach((name, value) -> {
            if (TIMES.contains(name)) {
                known.with(name, isEndOpen && name.equals("endsAt") ? Json.nothing() : time(value));
            } else if (!NEWER.contains(name)) {
                known.with(name, known(value, isEndOpen));
            }
        });
        return known.build();
    }

    /** A time is the same time however many zeros end its fraction. */
    private static Json time(Json written) {
        return Json.of(Instant.parse(((Json.Text) written).value()).toString());
    }
}
