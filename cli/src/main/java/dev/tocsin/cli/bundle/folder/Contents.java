package dev.tocsin.cli.bundle.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.security.PrivateKey;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The files of a folder, as they are about to be written, sorted by path. Not safe to share between threads. */
public final class Contents {

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private @Nullable PrivateKey signer;

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

    /** Has the manifest signed when the files are written. */
    public Contents signedBy(PrivateKey key) {
        signer = key;
        return this;
    }

    /** {@return how many files there are} */
    public int count() {
        return files.size();
    }

    /** {@return these files and the manifest that lists them, with its signature if it is to be signed} */
    Contents withManifest() {
        Contents all = new Contents();
        all.files.putAll(files);
        all.with(BundleManifest.NAME, BundleManifest.of(this).toJson());
        if (signer != null) {
            byte[] manifest = Objects.requireNonNull(all.files.get(BundleManifest.NAME));
            all.files.put(BundleSignature.NAME, BundleSignature.of(manifest, signer));
        }
        return all;
    }

    /** {@return the octets of each file by its path} */
    SequencedMap<String, byte[]> files() {
        return files;
    }
}
