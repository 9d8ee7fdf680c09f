package dev.tocsin.cli.bundle.folder;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.runtime.plugins.Fingerprint;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What a manifest lists beside what is there.
 *
 * @param folder what messages call the folder
 * @param manifest what was written
 * @param files what is there, by path
 */
record Comparison(Path folder, BundleManifest manifest, SequencedMap<String, Path> files) {

    /** {@return the paths of files that were not written} */
    List<String> added() {
        return files.keySet().stream()
                .filter(path -> !path.equals(BundleManifest.NAME) && !path.equals(BundleSignature.NAME))
                .filter(path -> !manifest.files().containsKey(path))
                .toList();
    }

    Problems problems() throws IOException {
        Problems.Collector problems = Problems.collector();
        for (var written : manifest.files().entrySet()) {
            compare(written.getKey(), written.getValue(), problems);
        }
        for (String path : added()) {
            problems.add(
                    Code.ADDED_FILE,
                    place(path),
                    "it was not written with the bundle",
                    "remove it, or write the bundle again");
        }
        return problems.toProblems();
    }

    private void compare(String path, Fingerprint written, Problems.Collector problems) throws IOException {
        @Nullable Path file = files.get(path);
        if (file == null) {
            problems.add(FolderProblem.missing(folder.resolve(path)));
        } else if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(Code.CHANGED_FILE, place(path), "it is no regular file any more", FolderProblem.AGAIN);
        } else {
            Fingerprint found = Fingerprint.of(Files.readAllBytes(file));
            if (!found.equals(written)) {
                problems.add(
                        Code.CHANGED_FILE,
                        place(path),
                        "it holds " + found + ", but " + written + " were written",
                        FolderProblem.AGAIN);
            }
        }
    }

    private String place(String path) {
        return folder.resolve(path).toString();
    }
}
