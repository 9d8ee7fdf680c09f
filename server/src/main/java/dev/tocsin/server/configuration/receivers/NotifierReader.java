package dev.tocsin.server.configuration.receivers;

import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.pace.Lane;
import dev.tocsin.server.configuration.yaml.Reading;
import dev.tocsin.server.configuration.yaml.Texts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the configurations of one plugin, which have one key more than the plugin has fields. */
final class NotifierReader {

    private static final String SEND_RESOLVED = "send_resolved";

    private final Reading reading;
    private final Globals globals;
    private final FileTemplates templates;
    private final PluginContract plugin;
    private final Optional<PaceLimit> pace;
    private final List<Property> keys;

    /** @param pace how many calls each of them makes in a time, if that is not as the plugin declares */
    NotifierReader(Globals globals, FileTemplates templates, PluginContract plugin, Optional<PaceLimit> pace) {
        this.reading = globals.reading();
        this.globals = globals;
        this.templates = templates;
        this.plugin = plugin;
        this.pace = pace;
        this.keys = Stream.concat(plugin.fields().stream(), Stream.of(sendResolved(plugin)))
                .toList();
    }

    /** {@return the key that every notifier has beside its fields} */
    static Property sendResolved(PluginContract plugin) {
        boolean otherwise = plugin.semantics()
                .map(semantics -> semantics.ending().sendResolved())
                .orElse(true);
        return new Property(
                SEND_RESOLVED,
                new BooleanKind(),
                new Presence.Default(Json.of(otherwise)),
                Notes.of("Whether to tell of what is over."),
                "boolean");
    }

    /** {@return the notifier as far as it could be read; empty if it is none at all} */
    Optional<ConfiguredNotifier> read(Input input, Place place) {
        if (!(input instanceof Input.Entries(var given))) {
            reading.refuse(Code.INVALID_RECEIVERS, place, "it is no mapping", "write 'key: value' lines");
            return Optional.empty();
        }
        Map<String, Input> completed = globals.complete(given, plugin, place);
        Map<String, Input> inputs = Texts.orFiles(reading).replace(completed, keys, place);
        Problems.Collector problems = Problems.collector();
        Binding binding = Binding.of(keys, inputs, place, problems);
        plugin.rules()
                .forEach(rule -> rule.check(binding.given(), place.toString()).ifPresent(problems::add));
        CalledAddresses.check(plugin, inputs, binding.values(), place, problems);
        reading.findings().addAll(hinted(problems, place));
        return Optional.of(configured(binding.values(), place));
    }

    /** {@return the problems, those of what is missing with each key that could give it, {@code global}'s too} */
    private Problems.Collector hinted(Problems.Collector problems, Place place) {
        Problems.Collector hinted = Problems.collector();
        problems.toProblems().forEach(problem -> hinted.add(hinted(problem, place)));
        return hinted;
    }

    private Problem hinted(Problem problem, Place place) {
        return plugin.fields().stream()
                .filter(field -> problem.code() == Code.MISSING
                        && problem.place().equals(place.member(field.name()).toString()))
                .map(field ->
                        new Problem(problem.code(), problem.place(), problem.message(), problem.fix() + keys(field)))
                .findFirst()
                .orElse(problem);
    }

    /** Aliases are what Alertmanager and others call it, and so what is looked for. */
    private static String keys(Property field) {
        String own = field.names().size() > 1 ? ", as " + Quoted.row(field.names(), "or") : "";
        String global = field.notes().global();
        return global == null ? own : own + ", here or as '" + global + "' under 'global'";
    }

    private ConfiguredNotifier configured(Values values, Place place) {
        Values.Builder own = Values.builder();
        plugin.fields().forEach(field -> own.with(field.name(), values.get(field.name())));
        boolean sendsResolved = !Boolean.FALSE.equals(values.get(SEND_RESOLVED));
        Values configuration = templates.checked(own.build(), plugin.fields(), place);
        List<Lane> lanes = pace.map(limit -> List.of(new Lane(place.path() + " " + limit, limit)))
                .orElseGet(() -> Lane.of(plugin, configuration));
        return new ConfiguredNotifier(plugin.id(), place.toString(), configuration, sendsResolved, lanes);
    }
}
