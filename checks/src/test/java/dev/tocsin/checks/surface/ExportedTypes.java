package dev.tocsin.checks.surface;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types of a module that others see, looked at without being initialised. */
final class ExportedTypes {
    private static final String SUFFIX = ".class";

    private final ModuleReference module;
    private final ClassLoader loader;
    private final Set<String> packages;

    /**
     * Exported to all, that is: what is exported to somebody is that one's business.
     *
     * @param loader one that finds the classes of the module, and what they need
     */
    ExportedTypes(ModuleReference module, ClassLoader loader) {
        this.module = module;
        this.loader = loader;
        this.packages = module.descriptor().exports().stream()
                .filter(export -> !export.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    Surface surface() {
        SortedMap<String, SortedMap<String, String>> types = new TreeMap<>();
        for (String name : classNames()) {
            Class<?> type = load(name);
            if (packages.contains(type.getPackageName()) && isVisible(type)) {
                types.put(type.getCanonicalName(), Declaration.of(type).lines());
            }
        }
        return new Surface(types);
    }

    /** Whether code in other packages may name a type. */
    static boolean isVisible(Class<?> type) {
        return !type.isAnonymousClass()
                && !type.isLocalClass()
                && Modifier.isPublic(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
    }

    private List<String> classNames() {
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            return names.filter(name -> name.endsWith(SUFFIX) && name.contains("/"))
                    .map(name ->
                            name.substring(0, name.length() - SUFFIX.length()).replace('/', '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Class<?> load(String name) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }
}
