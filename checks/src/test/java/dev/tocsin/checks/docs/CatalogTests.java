package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.receivers.Notifiers;
import dev.tocsin.server.configuration.receivers.ReceiversFile;
import dev.tocsin.server.configuration.receivers.WrongTemplates;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalog says what the contracts say. {@code make catalog} writes it anew. */
class CatalogTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/catalog.md");

    private static final Registry REGISTRY = Registry.load(CatalogTests.class.getClassLoader());

    @ParameterizedTest
    @MethodSource("pages")
    void saysHowToGetTheKeyAndTheConfigurationCanBePasted(TargetPage page) {
        ReceiversFile file = ReceiversFile.read(
                Source.of(Source.STANDARD_INPUT, Project.ROOT, page.configuration()),
                new Placeholders(page.variables(), Project.ROOT),
                Notifiers.of(REGISTRY, "delivery"),
                WrongTemplates.REFUSED);

        assertThat(file.warnings().all()).isEmpty();
        assertThat(file.receivers().get(0).notifiers())
                .isNotEmpty()
                .allSatisfy(notifier -> assertThat(notifier.plugin().name()).isEqualTo(page.plugin()));
    }

    private static List<TargetPage> pages() {
        return REGISTRY.plugins("delivery").stream()
                .map(plugin -> TargetPage.of(plugin.id().name()))
                .toList();
    }

    @Test
    void isMadeFromTheContractsOfToday() throws IOException {
        String catalog = Catalog.of(REGISTRY.plugins("delivery"));
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(PAGE, catalog);
        }

        assertThat(Project.read(PAGE)).isEqualTo(catalog);
    }
}
