package dev.tocsin.cli.bundle.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The reports that Surefire left in a checkout.
 *
 * @param root the folder of the checkout
 * @param files when each was written
 */
record ReportFiles(Path root, Map<Path, FileTime> files) {

    private static final String FOLDER = "target/surefire-reports";

    static ReportFiles in(Path root) {
        Map<Path, FileTime> files = new TreeMap<>();
        try (Stream<Path> modules = Files.list(root)) {
            for (Path module : modules.toList()) {
                for (Path report : reports(module.resolve(FOLDER))) {
                    files.put(report, Files.getLastModifiedTime(report));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ReportFiles(root, files);
    }

    /** {@return those that are new or were written anew; a test that did not run is no evidence} */
    ReportFiles since(ReportFiles before) {
        Map<Path, FileTime> fresh = new TreeMap<>(files);
        fresh.entrySet().removeAll(before.files.entrySet());
        return new ReportFiles(root, fresh);
    }

    List<Suite> suites() {
        return files.keySet().stream()
                .map(file -> SuiteReader.read(root.relativize(file).getName(0).toString(), file))
                .toList();
    }

    private static List<Path> reports(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("TEST-.*\\.xml"))
                    .toList();
        }
    }
}
