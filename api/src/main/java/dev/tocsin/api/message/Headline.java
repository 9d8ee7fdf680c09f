package dev.tocsin.api.message;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;

/** Writes the title of a message: how it stands, how many alerts are firing where there are several, what, and how bad. */
final class Headline {
    private Headline() {}

    static String of(Incident incident) {
        String name = name(incident);
        return incident.status() == Status.RESOLVED
                ? "[RESOLVED] " + name
                : "[FIRING" + count(incident) + "] " + name + " ("
                        + Wording.line(incident.severity().word()) + ")";
    }

    /** {@return what happened, on one line} */
    static String name(Incident incident) {
        String title = Wording.title(incident.title());
        return title.isEmpty() ? "incident without a title" : title;
    }

    /** What the sender left out may be firing or not. */
    private static String count(Incident incident) {
        long leftOut = incident.grouping().truncatedAlerts();
        if (incident.alerts().size() + leftOut < 2) {
            return "";
        }
        int firing = 0;
        for (Alert alert : incident.alerts()) {
            firing += alert.status() == Status.FIRING ? 1 : 0;
        }
        return firing == 0 ? "" : ":" + firing + (leftOut > 0 ? "+" : "");
    }
}
