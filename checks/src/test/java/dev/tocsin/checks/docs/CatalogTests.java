package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.runtime.registry.Registry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The catalog says what the contracts say. {@code make catalog} writes it anew. */
class CatalogTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/catalog.md");

    @Test
    void isMadeFromTheContractsOfToday() throws IOException {
        String catalog = Catalog.of(Registry.load(getClass().getClassLoader()).plugins("delivery"));
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(PAGE, catalog);
        }

        assertThat(Project.read(PAGE)).isEqualTo(catalog);
    }
}
