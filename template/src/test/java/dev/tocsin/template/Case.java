package dev.tocsin.template;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One of the cases in {@code src/test/cases}. There, {@code == } begins a case with its title, {@code -- } a part of it: {@code
 * data} names the incident ({@code group} if nothing is said), {@code template} and {@code output} or {@code error} follow as
 * lines, without the last line break. {@code markup} names what is escaped for.
 *
 * @param title the file and what is shown
 * @param parts the parts by their names
 */
record Case(String title, Map<String, String> parts) {
    private static final Path FOLDER = Path.of("src/test/cases");

    static Stream<Case> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".case")).sorted().toList().stream()
                    .flatMap(Case::in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Case> in(Path file) {
        List<Case> cases = new ArrayList<>();
        String part = "";
        for (String line : read(file).split("\n", -1)) {
            if (line.startsWith("== ")) {
                cases.add(new Case(file.getFileName() + ": " + line.substring(3), new HashMap<>()));
            } else if (line.startsWith("-- ")) {
                String[] words = line.substring(3).split(" ", 2);
                part = words[0];
                cases.get(cases.size() - 1).parts.put(part, words.length > 1 ? words[1] + "\n" : "");
            } else if (!cases.isEmpty()) {
                cases.get(cases.size() - 1).parts.merge(part, line + "\n", String::concat);
            }
        }
        cases.get(cases.size() - 1).parts.computeIfPresent(part, (name, text) -> text.substring(0, text.length() - 1));
        return cases.stream();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return a part without its last line break} */
    Optional<String> part(String name) {
        return Optional.ofNullable(parts.get(name))
                .map(text -> text.isEmpty() ? "" : text.substring(0, text.length() - 1));
    }

    @Override
    public String toString() {
        return title;
    }
}
