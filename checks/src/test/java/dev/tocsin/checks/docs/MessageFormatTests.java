package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.checks.Project;
import dev.tocsin.cli.payload.Payload;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page about messages shows how the incident of the examples reads today. {@code make catalog} writes it anew. */
class MessageFormatTests {
    private static final Path PAGE = Project.ROOT.resolve("docs/message-format.md");
    private static final Instant NOW = Instant.parse("2026-11-22T17:05:00Z");

    @ParameterizedTest
    @EnumSource(Markup.class)
    void showsTheBodyInEachMarkup(Markup markup) throws IOException {
        shows(markup.word(), MarkupWriter.of(markup).write(message()).stripTrailing());
    }

    @Test
    void showsWhatStandsAboveAndBelow() throws IOException {
        Message message = message();

        shows("title", message.title());
        shows("footer", message.footer());
    }

    private static Message message() {
        Source example = Source.file("examples/alertmanager-webhook.json", Project.ROOT);
        Incident incident = Payload.read(example, NOW).getFirst();
        return Message.of(incident, 10);
    }

    private static void shows(String words, String text) throws IOException {
        String page = Project.read(PAGE);
        Matcher block =
                Pattern.compile("(?s)(?<=```text " + words + "\n).*?(?=\n```)").matcher(page);
        if (Boolean.getBoolean("tocsin.write")) {
            Files.writeString(PAGE, block.replaceFirst(Matcher.quoteReplacement(text)));
            block.reset(Project.read(PAGE));
        }

        assertThat(block.find()).as("a block '%s'", words).isTrue();
        assertThat(block.group()).isEqualTo(text);
    }
}
