package dev.tocsin.benchmarks.scale;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.util.List;
import java.util.ServiceLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginManager;

/** Finds all plugins once, in a process of its own, and prints how many there are and how many microseconds that took. */
final class Start {
    private Start() {}

    /** Takes the way to find them, and a folder of jars where that way wants one. */
    public static void main(String[] arguments) {
        long start = System.nanoTime();
        long found = switch (arguments[0]) {
            case "registry" -> registry(Registry.load(Start.class.getClassLoader()));
            case "registry-elsewhere" ->
                registry(Registry.load(Registry.class.getClassLoader(), List.of(Path.of(arguments[1]))));
            case "factories" ->
                ServiceLoader.load(PluginFactory.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .filter(factory -> factory.getClass().getName().startsWith("scale."))
                        .count();
            case "service-loader" ->
                ServiceLoader.load(Ringer.class).stream()
                        .map(ServiceLoader.Provider::get)
                        .count();
            case "pf4j" -> Pf4j.find(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(found + " " + micros);
    }

    private static long registry(Registry registry) {
        return registry.ids().stream().filter(id -> id.group().equals("lines")).count();
    }

    /** Apart, as the other ways have no PF4J. */
    private static final class Pf4j {
        static long find(Path jars) {
            PluginManager manager = new DefaultPluginManager(jars);
            manager.loadPlugins();
            manager.startPlugins();
            return manager.getExtensions(Ringer.class).size();
        }
    }
}
