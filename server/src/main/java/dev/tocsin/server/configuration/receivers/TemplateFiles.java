package dev.tocsin.server.configuration.receivers;

import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.template.TemplateFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The files of templates that a pattern names, as Go's {@code filepath.Glob} has it: {@code *}, {@code ?} and {@code [a-z]}
 * stand for a part of one name.
 *
 * @param folder what a relative pattern starts from
 */
record TemplateFiles(Path folder) {

    /** How many files there may be, and how many names a pattern may match on its way. */
    static final int MAX_FILES = 100;

    private static final int MAX_BYTES = 256 * 1024;
    private static final String SIGNS = ".*[*?\\[].*";

    /** {@return whether a pattern may stand for no file at all} */
    static boolean isOpen(String pattern) {
        return pattern.matches(SIGNS);
    }

    /**
     * Reads the files, in the order of their names.
     *
     * @throws IOException if a folder cannot be read, or too many names match
     * @throws java.util.regex.PatternSyntaxException if the pattern is none
     * @throws java.nio.file.InvalidPathException if it is no path
     * @throws dev.tocsin.contract.problem.ProblemException if a file cannot be read
     */
    List<TemplateFile> read(String pattern) throws IOException {
        Path given = Path.of(pattern);
        List<Path> found = List.of(given.isAbsolute() ? given.getRoot() : folder);
        for (Path name : given) {
            found = inside(found, name.toString());
        }
        return found.stream()
                .filter(Files::isRegularFile)
                .map(file -> given.isAbsolute() ? file : folder.relativize(file))
                .map(file -> new TemplateFile(
                        file.toString(), Source.file(file.toString(), folder).text(MAX_BYTES)))
                .toList();
    }

    private static List<Path> inside(List<Path> folders, String name) throws IOException {
        if (!isOpen(name)) {
            return folders.stream()
                    .map(folder -> folder.resolve(name))
                    .filter(Files::exists)
                    .toList();
        }
        List<Path> matching = new ArrayList<>();
        for (Path each : folders.stream().filter(Files::isDirectory).toList()) {
            try (DirectoryStream<Path> names = Files.newDirectoryStream(each, glob(name))) {
                for (Path match : names) {
                    matching.add(match);
                    if (matching.size() > MAX_FILES) {
                        throw new IOException("more than the maximum of " + MAX_FILES + " names match");
                    }
                }
            }
        }
        return matching.stream().sorted().toList();
    }

    /** Java knows alternatives in braces, which Go does not, and another sign for "none of". */
    private static String glob(String name) {
        return name.replace("{", "\\{").replace("}", "\\}").replace("[^", "[!");
    }
}
