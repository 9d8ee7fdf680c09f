package dev.tocsin.template.data;

import static dev.tocsin.template.data.Member.field;
import static dev.tocsin.template.data.Member.method;

import dev.tocsin.api.incident.Status;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields and methods of each type, under Alertmanager's names. */
public final class Members {
    private static final Map<Type, Map<String, Member>> ALL = new EnumMap<>(Type.class);

    static {
        add(
                Type.DATA,
                field(IncidentData.class, "Receiver", Type.TEXT, IncidentData::receiver),
                field(IncidentData.class, "Status", Type.TEXT, IncidentData::status),
                field(IncidentData.class, "Alerts", Type.ALERTS, IncidentData::alerts),
                field(IncidentData.class, "NotificationReason", Type.TEXT, IncidentData::reason),
                field(IncidentData.class, "GroupLabels", Type.KV, IncidentData::groupLabels),
                field(IncidentData.class, "CommonLabels", Type.KV, IncidentData::commonLabels),
                field(IncidentData.class, "CommonAnnotations", Type.KV, IncidentData::commonAnnotations),
                field(IncidentData.class, "RouteLabels", Type.KV, IncidentData::routeLabels),
                field(IncidentData.class, "ExternalURL", Type.TEXT, IncidentData::externalUrl));
        add(
                Type.ALERT,
                field(AlertData.class, "Status", Type.TEXT, AlertData::status),
                field(AlertData.class, "Labels", Type.KV, AlertData::labels),
                field(AlertData.class, "Annotations", Type.KV, AlertData::annotations),
                field(AlertData.class, "StartsAt", Type.TIME, AlertData::startsAt),
                field(AlertData.class, "EndsAt", Type.TIME, AlertData::endsAt),
                field(AlertData.class, "GeneratorURL", Type.TEXT, AlertData::generatorUrl),
                field(AlertData.class, "Fingerprint", Type.TEXT, AlertData::fingerprint));
        add(
                Type.ALERTS,
                method(Items.class, "Firing", Type.ALERT_LIST, alerts -> only(alerts, Status.FIRING)),
                method(Items.class, "Resolved", Type.ALERT_LIST, alerts -> only(alerts, Status.RESOLVED)));
        add(
                Type.KV,
                method(Kv.class, "SortedPairs", Type.PAIRS, Kv::sortedPairs),
                method(Kv.class, "Names", Type.TEXTS, kv -> names(kv.sortedPairs())),
                method(Kv.class, "Values", Type.TEXTS, kv -> values(kv.sortedPairs())),
                method(Kv.class, "String", Type.TEXT, kv -> Text.of(kv.toString())),
                new Member("Remove", List.of(Type.TEXT_LIST), Type.KV, false, Members::remove));
        add(
                Type.PAIRS,
                method(Items.class, "Names", Type.TEXTS, Members::names),
                method(Items.class, "Values", Type.TEXTS, Members::values),
                method(Items.class, "String", Type.TEXT, pairs -> Text.of(pairs.joined(", "))));
        add(
                Type.PAIR,
                field(Pair.class, "Name", Type.TEXT, pair -> Text.of(pair.name())),
                field(Pair.class, "Value", Type.TEXT, pair -> Text.of(pair.value())));
        add(
                Type.TIME,
                new Member("Format", List.of(Type.TEXT), Type.TEXT, false, Members::format),
                method(Time.class, "String", Type.TEXT, time -> Text.of(time.toString())),
                method(Time.class, "UTC", Type.TIME, time -> time),
                method(
                        Time.class,
                        "Unix",
                        Type.WHOLE,
                        time -> new Numeric.Whole(time.at().getEpochSecond())));
        add(Type.TEXTS, new Member("Join", List.of(Type.TEXT), Type.TEXT, false, Members::join));
    }

    private Members() {}

    private static void add(Type type, Member... members) {
        Map<String, Member> named = new LinkedHashMap<>();
        Arrays.stream(members).forEach(member -> named.put(member.name(), member));
        ALL.put(type, named);
    }

    /**
     * Finds what a name behind a dot means. Every name is one of a set of labels; of no value, none is anything.
     *
     * @param type any but {@link Type#ANY}
     * @return the member; empty where the type has none of that name
     */
    public static Optional<Member> find(Type type, String name) {
        Member known = of(type).get(name);
        if (known != null) {
            return Optional.of(known);
        }
        return switch (type) {
            case KV -> Optional.of(method(Kv.class, name, Type.TEXT, kv -> kv.get(name)));
            case NOTHING -> Optional.of(method(Nothing.class, name, Type.NOTHING, nothing -> nothing));
            default -> Optional.empty();
        };
    }

    /** {@return the names that a type has members of, in the order of Alertmanager's documentation} */
    public static Set<String> names(Type type) {
        return of(type).keySet();
    }

    /** {@return the fields of a structure, as it is printed} */
    public static List<Value> fields(Structure structure) {
        return of(structure.type()).values().stream()
                .filter(Member::isField)
                .map(field -> field.reader().read(structure, List.of()))
                .toList();
    }

    /** {@return the text of a name in a set of labels} */
    public static Value key(Value kv, String name) {
        return ((Kv) kv).get(name);
    }

    private static Map<String, Member> of(Type type) {
        return ALL.getOrDefault(type, Map.of());
    }

    private static Items only(Items alerts, Status status) {
        return new Items(
                Type.ALERT_LIST,
                alerts.values().stream()
                        .filter(alert -> ((AlertData) alert).is(status))
                        .toList());
    }

    private static Items names(Items pairs) {
        return Items.texts(
                Type.TEXTS,
                pairs.values().stream().map(pair -> ((Pair) pair).name()).toList());
    }

    private static Items values(Items pairs) {
        return Items.texts(
                Type.TEXTS,
                pairs.values().stream().map(pair -> ((Pair) pair).value()).toList());
    }

    private static Value remove(Value kv, List<Value> arguments) {
        return ((Kv) kv)
                .remove(((Items) arguments.get(0))
                        .values().stream().map(name -> ((Text) name).value()).toList());
    }

    private static Value format(Value time, List<Value> arguments) {
        return ((Time) time).format((Text) arguments.get(0));
    }

    private static Value join(Value texts, List<Value> arguments) {
        return Text.of(((Items) texts).joined(((Text) arguments.get(0)).value()));
    }
}
