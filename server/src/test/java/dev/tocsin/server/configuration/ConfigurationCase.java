package dev.tocsin.server.configuration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the table of configurations, whose head says how it is written.
 *
 * @param told what Tocsin says, a line each
 */
record ConfigurationCase(String name, String text, boolean isRead, String told) {
    private static final Path TABLE = Path.of("src/test/resources/cases/configurations.txt");

    static List<ConfigurationCase> all() throws IOException {
        List<ConfigurationCase> cases = new ArrayList<>();
        String[] parts = Files.readString(TABLE).split("(?m)^=== ");
        Stream.of(parts).skip(1).map(ConfigurationCase::of).forEach(cases::add);
        return cases;
    }

    private static ConfigurationCase of(String part) {
        String[] lines = part.split("\n", 2);
        String[] halves = lines[1].split("(?m)^--- (?=read|refused)", 2);
        String told = halves[1].replaceFirst("(?m)^--- differs: .*\n?", "");
        String[] verdict = told.split("\n", 2);
        return new ConfigurationCase(lines[0], halves[0], verdict[0].equals("read"), verdict[1].strip());
    }

    @Override
    public String toString() {
        return name;
    }
}
