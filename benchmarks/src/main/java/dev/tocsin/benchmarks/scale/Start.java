package dev.tocsin.benchmarks.scale;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.plugin.PluginId;
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
        int found = switch (arguments[0]) {
            case "registry" -> lines(Registry.load(Start.class.getClassLoader()));
            case "registry-elsewhere" ->
                lines(Registry.load(Registry.class.getClassLoader(), List.of(Path.of(arguments[1]))));
            case "factories" -> factories();
            case "service-loader" -> ringers();
            case "pf4j" -> Pf4j.find(Path.of(arguments[1]));
            default -> throw new IllegalArgumentException(arguments[0]);
        };
        long micros = (System.nanoTime() - start) / 1000;
        System.out.println(found + " " + micros);
    }

    private static int lines(Registry registry) {
        int found = 0;
        for (PluginId id : registry.ids()) {
            if (id.group().equals("lines")) {
                found++;
            }
        }
        return found;
    }

    private static int factories() {
        int found = 0;
        for (PluginFactory factory : ServiceLoader.load(PluginFactory.class)) {
            if (factory.getClass().getName().startsWith("scale.")) {
                found++;
            }
        }
        return found;
    }

    private static int ringers() {
        int found = 0;
        for (Ringer ringer : ServiceLoader.load(Ringer.class)) {
            found += ringer == null ? 0 : 1;
        }
        return found;
    }

    /** Apart, as the other ways have no PF4J. */
    private static final class Pf4j {
        static int find(Path jars) {
            PluginManager manager = new DefaultPluginManager(jars);
            manager.loadPlugins();
            manager.startPlugins();
            return manager.getExtensions(Ringer.class).size();
        }
    }
}
