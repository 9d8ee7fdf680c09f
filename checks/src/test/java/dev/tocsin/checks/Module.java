package dev.tocsin.checks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The modules and what each may know: the arrows of the architecture. */
public enum Module {
    CONTRACT,
    API(CONTRACT),
    PROCESSOR(API, CONTRACT),
    RUNTIME(API, CONTRACT),
    TRANSPORT(API, CONTRACT),
    TEMPLATE(API, CONTRACT),
    ADAPTERS(API, CONTRACT),
    TESTING(API, CONTRACT, RUNTIME, TRANSPORT),
    DELIVERY(API, CONTRACT),
    SERVER(API, CONTRACT, RUNTIME, TEMPLATE, DELIVERY),
    CLI(CONTRACT, API, RUNTIME, TRANSPORT, TEMPLATE, ADAPTERS, DELIVERY, SERVER),
    BENCHMARKS(CONTRACT, API, RUNTIME, ADAPTERS, DELIVERY, SERVER);

    @SuppressWarnings("ImmutableEnumChecker") // List.of cannot be changed.
    private final List<Module> known;

    Module(Module... known) {
        this.known = List.of(known);
    }

    /** The name of its folder, and of its root package in {@code dev.tocsin}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** ArchUnit's pattern for all its packages. */
    String packages() {
        return "dev.tocsin." + folder() + "..";
    }

    /** The packages that it must not see. */
    String[] forbiddenPackages() {
        return Arrays.stream(values())
                .filter(module -> module != this && !known.contains(module))
                .map(Module::packages)
                .toArray(String[]::new);
    }

    static Stream<Module> all() {
        return Arrays.stream(values());
    }

    /** The modules that others build on: in the BOM, and in the repository of the distribution. */
    public static Stream<Module> published() {
        return all().filter(module -> module != SERVER && module != CLI && module != BENCHMARKS);
    }
}
