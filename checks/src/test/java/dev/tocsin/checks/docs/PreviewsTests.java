package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What each built-in plugin would send for one incident, as its golden request has it. {@code make catalog} writes it anew. */
class PreviewsTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/previews.md");
    private static final Path GOLDENS = Project.ROOT.resolve("adapters/src/test/goldens");
    private static final Path PICTURES = Project.ROOT.resolve("docs/previews");
    private static final String HEAD = """
            # Previews

            *Boundary*: what each built-in plugin asks its target for the same incident, a group of three alerts of which one is over; secrets are masked. The texts in it are there to be misread by one markup or another. This page is made by `make catalog` from the requests that tests compare; where people look, a picture shows how the target reads them, drawn by us. Mail programs open [`previews/email.eml`](previews/email.eml). *Not here*: the rules of the texts ([how an incident reads](message-format.md)), the fields of the plugins ([catalog](catalog.md)).

            Of your own incident: `./tocsin deliver FILE --receivers tocsin.yml --dry-run`, or `./tocsin invoke delivery NAME preview …`.
            """;

    @ParameterizedTest
    @MethodSource("sights")
    void drawWhatPeopleSee(Sight sight) throws IOException {
        Path golden = GOLDENS.resolve(sight.plugin()).resolve("group-of-3.json");
        String drawn = Picture.of(sight, JsonText.read(Project.read(golden), Limits.ofDefaults()));
        if (Boolean.getBoolean("tocsin.write")) {
            Files.createDirectories(PICTURES);
            Files.writeString(picture(sight.plugin()), drawn);
        }

        assertThat(Project.read(picture(sight.plugin()))).isEqualTo(drawn);
    }

    private static List<Sight> sights() {
        return Sight.ALL;
    }

    private static Path picture(String plugin) {
        return PICTURES.resolve(plugin + ".svg");
    }

    @Test
    void showWhatIsSentToday() throws IOException {
        StringBuilder page = new StringBuilder(HEAD);
        for (Path plugin : plugins()) {
            page.append("\n## " + plugin.getFileName().toString().replace(".", ", ") + "\n\n")
                    .append(pictureOf(plugin.getFileName().toString()))
                    .append("```json\n")
                    .append(Project.read(plugin.resolve("group-of-3.json")))
                    .append("```\n");
        }
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(PAGE, page);
        }

        assertThat(Project.read(PAGE)).isEqualTo(page.toString());
    }

    private static String pictureOf(String plugin) {
        return Files.exists(picture(plugin)) ? "![what people see](previews/" + plugin + ".svg)\n\n" : "";
    }

    private static List<Path> plugins() throws IOException {
        try (Stream<Path> folders = Files.list(GOLDENS)) {
            return folders.sorted().toList();
        }
    }
}
