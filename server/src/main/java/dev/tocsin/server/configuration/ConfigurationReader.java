package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.delivery.facts.InhibitRule;
import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.plan.Circuit;
import dev.tocsin.delivery.plan.Destination;
import dev.tocsin.delivery.plan.Effort;
import dev.tocsin.delivery.plan.Fallback;
import dev.tocsin.delivery.plan.Plan;
import dev.tocsin.delivery.retry.RetryPolicy;
import dev.tocsin.delivery.route.Route;
import dev.tocsin.delivery.route.RouteBuilder;
import dev.tocsin.delivery.route.RoutingNames;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.Receiver;
import dev.tocsin.server.configuration.receivers.Receivers;
import dev.tocsin.server.configuration.receivers.ReceiversFile;
import dev.tocsin.server.configuration.receivers.Terms;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.yaml.Document;
import dev.tocsin.server.configuration.yaml.Reading;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the whole of a file in the form of Alertmanager's configuration.
 *
 * @param notifiers the plugins that a receiver may configure
 * @param wrong what becomes of templates that are wrong
 * @param local where the location {@code Local} of time intervals is
 */
public record ConfigurationReader(Notifiers notifiers, WrongTemplates wrong, ZoneId local) {
    private static final MatcherSyntax SYNTAX = MatcherSyntax.FALLBACK;
    private static final String ROUTE = "route";
    private static final String GLOBAL = "global";

    /** What Alertmanager does and Tocsin does not, or has another way to say. */
    static final List<String> PASSED_OVER = List.of("tracing", "event_recorder");

    /**
     * Reads a file.
     *
     * @param placeholders what placeholders in it stand for
     * @throws ProblemException with all that is wrong with the file
     */
    public ServiceConfiguration read(Source source, Placeholders placeholders) {
        Reading reading = new Reading(source.name(), placeholders);
        Document document = Document.parse(source.text(ReceiversFile.MAX_BYTES), ReceiversFile.KEYS, reading);
        Receivers receivers = Receivers.read(document, notifiers, wrong);
        Duration resolveTimeout = resolveTimeout(document);
        MatcherReader matchers = new MatcherReader(reading, SYNTAX);
        List<InhibitRule> rules = new InhibitRuleReader(reading, matchers)
                .read(document.read("inhibit_rules"), document.place("inhibit_rules"));
        Map<String, Timetable> timetables = timetables(document);
        RouteBuilder route = route(document, matchers);
        RoutingNames names = names(receivers, timetables);
        reading.told(route.check(names), reading.root());
        PASSED_OVER.forEach(key -> passOver(key, document));
        Problems problems = reading.findings().problems();
        problems.orThrow();
        return new ServiceConfiguration(
                plan(route.build(names), receivers, timetables),
                rules,
                resolveTimeout,
                receivers,
                new ShownText(document, notifiers).text(),
                receivers.warnings(problems));
    }

    private static RoutingNames names(Receivers receivers, Map<String, Timetable> timetables) {
        List<String> names = receivers.all().stream().map(Receiver::name).toList();
        return new RoutingNames(SYNTAX, names, List.copyOf(timetables.keySet()));
    }

    private static Plan plan(Route routes, Receivers receivers, Map<String, Timetable> timetables) {
        return new Plan(routes, destinations(receivers), fallbacks(receivers), timetables, RetryPolicy.ofDefaults());
    }

    private Duration resolveTimeout(Document document) {
        Input input = document.read(GLOBAL);
        Map<String, Input> global = input instanceof Input.Entries(var entries) ? entries : Map.of();
        Map<String, Input> own = new LinkedHashMap<>(global);
        own.keySet().retainAll(List.of(Keys.RESOLVE_TIMEOUT.name()));
        Values values =
                new BlockReader(document.reading()).values(own, List.of(Keys.RESOLVE_TIMEOUT), document.place(GLOBAL));
        return values.get(Keys.RESOLVE_TIMEOUT.name()) instanceof Duration given ? given : Duration.ZERO;
    }

    /** {@return the time intervals by name, those under the key that Alertmanager had before with them} */
    private Map<String, Timetable> timetables(Document document) {
        TimetableReader timetables = new TimetableReader(document.reading(), local);
        for (String key : List.of("mute_time_intervals", "time_intervals")) {
            timetables.read(document.read(key), document.place(key));
        }
        return timetables.timetables();
    }

    private static RouteBuilder route(Document document, MatcherReader matchers) {
        Place place = document.place(ROUTE);
        if (document.has(ROUTE)) {
            return new RouteReader(document.reading(), matchers).read(document.read(ROUTE), place);
        }
        document.reading().refuse(Code.MISSING, place, "there is no route", "add 'route:' and below it 'receiver:'");
        document.reading().findings().settle(place.member("receiver"));
        return Route.builder();
    }

    private static void passOver(String key, Document document) {
        if (document.has(key)) {
            String message = "Tocsin does nothing of this";
            document.reading().refuse(Code.WITHOUT_EFFECT, document.place(key), message, "remove it");
        }
    }

    private static Map<String, List<Destination>> destinations(Receivers receivers) {
        Map<String, List<Destination>> destinations = new LinkedHashMap<>();
        for (Receiver receiver : receivers.all()) {
            List<Destination> own = new ArrayList<>();
            receiver.byKey()
                    .forEach((key, notifier) -> own.add(new Destination(
                            key, notifier.sendsResolved(), notifier.lanes(), effort(receiver.terms()))));
            destinations.put(receiver.name(), own);
        }
        return destinations;
    }

    private static Effort effort(Terms terms) {
        int calls = Circuit.ofDefaults().calls();
        return new Effort(new Circuit(calls, terms.failures(), terms.pause()), terms.maxAge());
    }

    private static Map<String, Fallback> fallbacks(Receivers receivers) {
        Map<String, Fallback> fallbacks = new LinkedHashMap<>();
        receivers
                .all()
                .forEach(receiver -> receiver.fallback()
                        .ifPresent(name -> fallbacks.put(
                                receiver.name(),
                                new Fallback(name, receiver.terms().fallbackAfter()))));
        return fallbacks;
    }
}
