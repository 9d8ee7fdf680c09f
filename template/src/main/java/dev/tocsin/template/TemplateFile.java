package dev.tocsin.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A file of definitions.
 *
 * @param name what messages call it; what stands outside of definitions can be called by the name behind the last slash
 * @param text what stands in it
 * @since 0.1
 */
public record TemplateFile(String name, String text) {
    private static final String BUILT_IN = "defaults.tmpl";

    static TemplateFile builtIn() {
        try (InputStream in = TemplateFile.class.getResourceAsStream(BUILT_IN)) {
            return new TemplateFile(
                    BUILT_IN, new String(Objects.requireNonNull(in).readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String lastName() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }
}
