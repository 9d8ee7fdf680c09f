package dev.tocsin.cli.bundle.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.util.SequencedMap;
import java.util.TreeMap;

/** The files of a folder, as they are about to be written, sorted by path. Not safe to share between threads. */
public final class Contents {

    private final TreeMap<String, byte[]> files = new TreeMap<>();

    /**
     * Adds a text, written in UTF-8.
     *
     * @param path from the folder, with slashes
     * @throws IllegalArgumentException if there is a file of that path
     */
    public Contents with(String path, String text) {
        if (files.putIfAbsent(path, text.getBytes(UTF_8)) != null) {
            throw new IllegalArgumentException(path + " is there already");
        }
        return this;
    }

    /** Adds a document, written as the commands print it. */
    public Contents with(String path, Json document) {
        return with(path, JsonText.writePretty(document) + "\n");
    }

    /** {@return how many files there are} */
    public int count() {
        return files.size();
    }

    /** {@return these files and the manifest that lists them} */
    Contents withManifest() {
        Contents all = new Contents();
        all.files.putAll(files);
        return all.with(BundleManifest.NAME, BundleManifest.of(this).toJson());
    }

    /** {@return the octets of each file by its path} */
    SequencedMap<String, byte[]> files() {
        return files;
    }
}
