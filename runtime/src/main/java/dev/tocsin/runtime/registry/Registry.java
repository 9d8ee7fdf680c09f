package dev.tocsin.runtime.registry;

import dev.tocsin.api.Lifecycle;
import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.PluginNames;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.index.Index;
import dev.tocsin.runtime.index.IndexedPlugin;
import dev.tocsin.runtime.plugins.ClassPathCode;
import dev.tocsin.runtime.plugins.Elsewhere;
import dev.tocsin.runtime.plugins.PluginCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The plugins of one process, by group and name. An immutable value, safe to share between threads: any number may be side by
 * side, and none is global.
 * Only one with plugins from elsewhere holds something that is to be closed.
 *
 * <p>What a plugin promises, and whether a configuration is valid, is answered from its contract, which is read when it is
 * first asked for; only {@link #create} and {@link #invoke} load its classes. A contract that cannot be read is a
 * {@link ProblemException} of whatever asks for it. Groups, names and aliases that are unknown are answered by a {@link ProblemException}
 * with the nearest ones.
 *
 * @since 0.1
 */
public final class Registry implements AutoCloseable {
    private final Lookup plugins;
    /** Empty: the default one, made when something is created. */
    private final Optional<Host> host;

    private final Optional<Elsewhere> elsewhere;
    private final Problems problems;

    private Registry(Lookup plugins) {
        this(plugins, Optional.empty(), Optional.empty(), Problems.none());
    }

    private Registry(Lookup plugins, Optional<Host> host, Optional<Elsewhere> elsewhere, Problems problems) {
        this.plugins = plugins;
        this.host = host;
        this.elsewhere = elsewhere;
        this.problems = problems;
    }

    /**
     * Reads the plugins that a class loader sees.
     *
     * @throws ProblemException if an index cannot be read, a name is taken twice, or there are definitions that no
     *     processor has seen and nothing else; with all that is wrong
     */
    public static Registry load(ClassLoader loader) {
        return load(loader, List.of());
    }

    /**
     * Reads the plugins that a class loader sees, and those of other places, each with a class loader of its own. A jar from
     * there that cannot be used is left out, with all its plugins; {@link #problems} says why.
     *
     * @param places plugin jars, and folders: each jar in one is a plugin jar, each folder in one a plugin jar with its
     *     libraries
     * @throws ProblemException as {@link #load(ClassLoader)} does; or if one of the places is not there
     */
    public static Registry load(ClassLoader loader, List<Path> places) {
        PluginCode code = new ClassPathCode(loader);
        Index index = Index.read(loader);
        List<Registered> plugins = new ArrayList<>();
        for (IndexedPlugin plugin : index.plugins()) {
            plugins.add(new FoundByIndex(plugin, code));
        }
        Problems.Collector problems = Problems.collector().addAll(index.problems());
        problems.addAll(Duplicates.problems(plugins));
        Supplier<Problems> unprocessed = new MissingCode(loader, plugins);
        if (plugins.isEmpty() && places.isEmpty()) {
            problems.addAll(unprocessed.get());
        }
        problems.toProblems().orThrow();
        return places.isEmpty()
                ? new Registry(new Lookup(plugins, unprocessed))
                : with(plugins, unprocessed, Elsewhere.read(places));
    }

    private static Registry with(List<Registered> present, Supplier<Problems> unprocessed, Elsewhere elsewhere) {
        Additions additions = Additions.of(present, elsewhere);
        Lookup plugins = new Lookup(additions.plugins(), unprocessed);
        return new Registry(plugins, Optional.empty(), Optional.of(elsewhere), additions.problems());
    }

    /**
     * Returns a registry of these plugins and no other.
     *
     * @param factories generated factories
     * @throws ProblemException if a contract cannot be read or a name is taken twice
     */
    public static Registry of(PluginFactory... factories) {
        List<Registered> plugins =
                Stream.of(factories).<Registered>map(GivenByHand::new).toList();
        Duplicates.problems(plugins).orThrow();
        return new Registry(new Lookup(plugins, Problems::none));
    }

    /** {@return a registry of the same plugins, whose instances live in {@code host}; each closes the other too} */
    public Registry withHost(Host host) {
        return new Registry(plugins, Optional.of(host), elsewhere, problems);
    }

    /** {@return why jars from other places than the class path were left out} */
    public Problems problems() {
        return problems;
    }

    /**
     * Closes the jars from other places than the class path, so that they can be deleted. Plugins of theirs can be created
     * no more, which is a {@link ProblemException}, and those that were need not go on working; close them before. Closing
     * again does nothing.
     */
    @Override
    public void close() {
        elsewhere.ifPresent(Elsewhere::close);
    }

    /** {@return what the plugins are known by, by group, then name; no contract is read for it} */
    public List<PluginId> ids() {
        return plugins.ids();
    }

    /** {@return what the plugins of a group are called, by name; no contract is read for it} */
    public List<PluginNames> names(String group) {
        List<PluginNames> names = new ArrayList<>();
        for (Registered plugin : plugins.group(group)) {
            names.add(plugin.names());
        }
        return Collections.unmodifiableList(names);
    }

    /** {@return what the plugins promise, by group, then name} */
    public List<PluginContract> plugins() {
        return Registered.contracts(plugins.all());
    }

    /** {@return the groups, sorted} */
    public List<String> groups() {
        return plugins.groups();
    }

    /** {@return what the plugins of a group promise, by name} */
    public List<PluginContract> plugins(String group) {
        return Registered.contracts(plugins.group(group));
    }

    /** {@return what the plugin of that name or alias promises} */
    public PluginContract plugin(String group, String name) {
        return plugins.plugin(group, name).contract();
    }

    /** {@return the field of that name or alias} */
    public Property field(String group, String name, String field) {
        return plugins.plugin(group, name).field(field);
    }

    /** {@return what the action of that name promises} */
    public ActionContract action(String group, String name, String action) {
        return plugins.plugin(group, name).action(action);
    }

    /**
     * Checks a configuration, as far as {@link #create} would.
     *
     * @param configuration values by the name or alias of their field: text is read as on a command line, other Java values
     *     must be of the field's kind
     * @return all that is wrong with it, mere warnings too
     */
    public Problems validate(String group, String name, Map<String, ?> configuration) {
        Problems.Collector problems = Problems.collector();
        plugins.plugin(group, name).bind(configuration, problems);
        return problems.toProblems();
    }

    /**
     * Creates a plugin.
     *
     * @param configuration as for {@link #validate}
     * @throws ProblemException if the configuration is not valid, with all that is wrong; or if the plugin fails
     */
    public Object create(String group, String name, Map<String, ?> configuration) {
        return create(Object.class, group, name, configuration);
    }

    /**
     * Creates a plugin of a type, as {@link #create(String, String, Map)} does.
     *
     * @throws ProblemException also if it is not of that type
     */
    public <T> T create(Class<T> type, String group, String name, Map<String, ?> configuration) {
        Registered plugin = plugins.plugin(group, name);
        Problems.Collector problems = Problems.collector();
        Values values = plugin.bind(configuration, problems).values();
        problems.toProblems().orThrow();
        return create(type, plugin, values);
    }

    /**
     * Creates a plugin of a type.
     *
     * @param configuration bound by the contract of the plugin, without a problem
     * @throws ProblemException if the plugin fails or is not of that type
     */
    public <T> T create(Class<T> type, PluginId id, Values configuration) {
        return create(type, plugins.plugin(id.group(), id.name()), configuration);
    }

    private <T> T create(Class<T> type, Registered plugin, Values configuration) {
        Object instance = plugin.create(host(), configuration);
        if (type.isInstance(instance)) {
            return type.cast(instance);
        }
        if (instance instanceof Lifecycle held) {
            held.close();
        }
        String message = "it is no '" + type.getName() + "'";
        throw ProblemException.of(new Problem(Code.NOT_CREATED, plugin.placeInJar(), message, "choose another plugin"));
    }

    /**
     * Creates a plugin, calls an action of it and closes it.
     *
     * @param configuration as for {@link #validate}
     * @param arguments values by the names of the parameters, read like a configuration
     * @return the result, or what the action threw, and what was recorded
     * @throws ProblemException if configuration or arguments are not valid, with all that is wrong with either; nothing was
     *     created or called then. Or if the plugin cannot be created
     */
    public Outcome invoke(
            String group, String name, String action, Map<String, ?> configuration, Map<String, ?> arguments) {
        Registered plugin = plugins.plugin(group, name);
        ActionContract called = plugin.action(action);
        Problems.Collector problems = Problems.collector();
        Values fields = plugin.bind(configuration, problems).values();
        Values parameters = plugin.bind(called, arguments, problems).values();
        problems.toProblems().orThrow();
        return plugin.invoke(host(), fields, called, parameters);
    }

    private Host host() {
        return host.orElseGet(Host::ofDefaults);
    }
}
