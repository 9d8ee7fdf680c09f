package dev.tocsin.adapters;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The configuration that the goldens of a plugin are made with; its secrets begin with {@code canary-}. */
final class Configuration {
    private Configuration() {}

    /** {@return the values by the names of their fields} */
    static Map<String, ?> in(Path folder) {
        try {
            String text = Files.readString(folder.resolve("configuration.json"));
            return ((Json.Members) JsonText.read(text, Limits.ofDefaults())).values();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
