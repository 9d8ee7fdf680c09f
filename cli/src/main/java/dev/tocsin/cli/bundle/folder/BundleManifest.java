package dev.tocsin.cli.bundle.folder;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.plugins.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * Says what was written into a folder: the file {@value #NAME}, which lists every other one.
 *
 * @param files the fingerprints by path, sorted
 */
record BundleManifest(SequencedMap<String, Fingerprint> files) {

    static final String NAME = "bundle-manifest.json";

    static BundleManifest of(Contents contents) {
        SequencedMap<String, Fingerprint> files = new TreeMap<>();
        contents.files().forEach((path, octets) -> files.put(path, Fingerprint.of(octets)));
        return new BundleManifest(files);
    }

    Json toJson() {
        List<Json> entries = new ArrayList<>();
        files.forEach((path, print) -> entries.add(Json.members()
                .with("path", path)
                .with("bytes", print.bytes())
                .with("sha256", print.sha256())
                .build()));
        return Json.members()
                .with("file_count", files.size())
                .with("files", Json.items(entries))
                .build();
    }

    /**
     * Reads what {@link #toJson} made.
     *
     * @param place what messages call the file
     * @throws ProblemException if it is anything else
     */
    static BundleManifest read(String text, String place) {
        Json tree;
        try {
            tree = JsonText.read(text, Limits.ofDefaults());
        } catch (ProblemException e) {
            throw broken(place);
        }
        SequencedMap<String, Fingerprint> files = new TreeMap<>();
        for (Json entry : items(member(tree, "files", place), place)) {
            if (member(entry, "path", place) instanceof Json.Text(var path)
                    && member(entry, "bytes", place) instanceof Json.Whole(var bytes)
                    && member(entry, "sha256", place) instanceof Json.Text(var sha256)) {
                files.put(path, new Fingerprint(bytes.longValue(), sha256));
            } else {
                throw broken(place);
            }
        }
        return new BundleManifest(files);
    }

    private static List<Json> items(Json value, String place) {
        if (value instanceof Json.Items(var items)) {
            return items;
        }
        throw broken(place);
    }

    private static Json member(Json value, String name, String place) {
        if (value instanceof Json.Members members) {
            return members.find(name).orElseThrow(() -> broken(place));
        }
        throw broken(place);
    }

    private static ProblemException broken(String place) {
        return ProblemException.of(new Problem(
                Code.CHANGED_FILE,
                place,
                "it is not the manifest of a bundle, so nothing can be compared with it",
                FolderProblem.AGAIN));
    }
}
