package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.value.Json;
import java.util.List;

/** What may stand in the parts of a configuration that are no plugin's: for its reader, and for its JSON Schema. */
final class Keys {
    private static final Kind TEXT = new StringKind(Range.any(), null);
    private static final Kind NAME = new StringKind(new Range<>(1, null), null);
    private static final Kind TEXTS = new ListKind(TEXT);
    private static final Kind PAIRS = new MapKind(TEXT);
    private static final Kind DURATION = new DurationKind(Range.any());

    /** How long an alert that nobody ends is firing after it was last posted. */
    static final Property RESOLVE_TIMEOUT = property(
            "resolve_timeout",
            DURATION,
            new Presence.Default(Json.of("5m")),
            "How long after it was last posted an alert is over that does not say when it is.");

    /** What the kind of a route is called. */
    static final String ROUTE_NAME = "route";

    /** The key of a route whose items are routes again. */
    static final String ROUTES = "routes";

    static final List<Property> ROUTE = List.of(
            key("receiver", TEXT, "Who is notified, by its name; as the route around it unless given."),
            key(
                    "group_by",
                    TEXTS,
                    "The labels by which alerts are grouped: '...' alone for all, an empty list for none; as the route around it"
                            + " unless given."),
            key(
                    "continue",
                    new BooleanKind(),
                    "Whether an alert that matches goes on to the routes behind this one; false unless given."),
            key(
                    "matchers",
                    TEXTS,
                    "What an alert must match, such as 'team=\"db\"' or 'severity=~\"warning|critical\"'."),
            key("match", PAIRS, "The values that labels must have; an older way to write matchers."),
            key("match_re", PAIRS, "What the values of labels must match as a whole; an older way to write matchers."),
            key("group_wait", DURATION, "How long a new group waits for more alerts; 30s unless given."),
            key(
                    "group_interval",
                    DURATION,
                    "How long after a notification a group waits until it tells of new alerts; 5m unless given."),
            key("repeat_interval", DURATION, "How long after a notification the same is told again; 4h unless given."),
            key("mute_time_intervals", TEXTS, "The names of the time intervals in which nobody is notified."),
            key("active_time_intervals", TEXTS, "The names of the time intervals outside of which nobody is notified."),
            key("labels", PAIRS, "Labels of the route itself, as Alertmanager 0.34 has them; without effect here."),
            key(ROUTES, new ListKind(new AnyKind()), "The routes below: the first that matches takes an alert."));

    static final List<Property> INHIBIT_RULE = List.of(
            key("name", TEXT, "What explanations call the rule."),
            key("source_matchers", TEXTS, "What an alert must match to inhibit others."),
            key("source_match", PAIRS, "The same as the values that labels must have."),
            key("source_match_re", PAIRS, "The same as what the values of labels must match as a whole."),
            key("target_matchers", TEXTS, "What an alert must match to be inhibited."),
            key("target_match", PAIRS, "The same as the values that labels must have."),
            key("target_match_re", PAIRS, "The same as what the values of labels must match as a whole."),
            key("equal", new ListKind(NAME), "The labels that both must have alike; one that is missing is empty."));

    private static final Kind PART_OF_DAY = new ObjectKind(
            "times",
            List.of(
                    key("start_time", TEXT, "When it begins, as 'HH:MM'."),
                    key("end_time", TEXT, "When it is over, as 'HH:MM', up to '24:00'.")));

    static final List<Property> TIME_INTERVAL = List.of(
            key("times", new ListKind(PART_OF_DAY), "Parts of the day."),
            key("weekdays", TEXTS, "Days of the week, such as 'sunday' or 'monday:friday'."),
            key("days_of_month", TEXTS, "Days of the month, such as '1:7', or '-1', which is the last."),
            key("months", TEXTS, "Months, such as 'may' or '11:12'."),
            key("years", TEXTS, "Years, such as '2026' or '2026:2030'."),
            key(
                    "location",
                    TEXT,
                    "Whose clock and calendar count, such as 'Europe/Paris' or 'Local'; UTC unless given."));

    /** The key of a timetable whose items are time intervals. */
    static final String INTERVALS = "time_intervals";

    static final List<Property> TIMETABLE = List.of(
            property("name", NAME, new Presence.Required(), "What routes call it."),
            key(
                    INTERVALS,
                    new ListKind(new ObjectKind("time_interval", TIME_INTERVAL)),
                    "The intervals; a time need be in one of them alone."));

    private Keys() {}

    private static Property key(String name, Kind kind, String description) {
        return property(name, kind, new Presence.Optional(), description);
    }

    private static Property property(String name, Kind kind, Presence presence, String description) {
        return new Property(name, kind, presence, Notes.of(description), "java.lang.Object");
    }
}
