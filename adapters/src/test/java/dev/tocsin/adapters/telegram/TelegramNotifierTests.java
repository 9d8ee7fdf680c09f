package dev.tocsin.adapters.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TelegramNotifierTests {
    private static final Incident INCIDENT = Incident.of("Queue_lag", "critical", "<3 * 2");
    private static final Template SUMMARY = Template.of("{{ .CommonAnnotations.summary }}");
    private static final Template FAILING = Template.of("{{ (index .Alerts 1).Status }}");

    private static String sent(String parseMode, Template message) {
        TelegramNotifierPlugin telegram = TelegramNotifierPlugin.builder()
                .botToken(Secret.of("123456:ABC"))
                .chatId("@ops")
                .parseMode(parseMode)
                .message(message)
                .build();
        Json.Members body = (Json.Members)
                ((HttpCall) telegram.preview(INCIDENT)).body().orElseThrow().toJson();
        return text(body, "parse_mode") + ": " + text(body, "text").replace("\n", "/");
    }

    private static String text(Json.Members body, String name) {
        return body.find(name).map(text -> ((Json.Text) text).value()).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTML       | HTML: &lt;3 * 2",
                "Markdown   | Markdown: \\<3 \\* 2",
                "MarkdownV2 | MarkdownV2: <3 \\* 2",
                "''         | none: <3 * 2"
            })
    void valuesAreEscapedForTheParseMode(String parseMode, String sent) {
        assertThat(sent(parseMode, SUMMARY)).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTML       | HTML: <b>[FIRING] Queue_lag (critical)</b>/&lt;3 * 2",
                "Markdown   | none: [FIRING] Queue_lag (critical)/<3 * 2",
                "MarkdownV2 | MarkdownV2: *\\[FIRING\\] Queue\\_lag \\(critical\\)*/<3 \\* 2",
                "''         | none: [FIRING] Queue_lag (critical)/<3 * 2"
            })
    void whatIsBuiltInStandsInForWhatFailsOrSaysNothing(String parseMode, String sent) {
        assertThat(sent(parseMode, FAILING)).isEqualTo(sent);
        assertThat(sent(parseMode, Template.of("{{ if false }}x{{ end }} "))).isEqualTo(sent);
    }

    /** The cut of Markdown puts signs where it ends a span, which are no markup in a text that is sent without any. */
    @Test
    void whatIsBuiltInIsCutAsItIsWritten() {
        TelegramNotifierPlugin telegram = TelegramNotifierPlugin.builder()
                .botToken(Secret.of("123456:ABC"))
                .chatId("@ops")
                .parseMode("Markdown")
                .build();
        HttpCall call = (HttpCall) telegram.preview(Incident.of("Disk", "info", "**" + "x".repeat(5_000)));

        assertThat(text((Json.Members) call.body().orElseThrow().toJson(), "text"))
                .endsWith("xx…")
                .hasSize(4096);
    }
}
