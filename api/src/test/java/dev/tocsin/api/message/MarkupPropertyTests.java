package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Alert;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.semantics.Markup;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes made-up incidents, in which every text has signs of the markup. */
class MarkupPropertyTests {
    private static final int INCIDENTS = 200;

    @ParameterizedTest
    @EnumSource(Markup.class)
    void whateverStandsInAnIncidentFormatsNothing(Markup markup) {
        for (long seed = 0; seed < INCIDENTS; seed++) {
            Message message = Message.of(incident(new MadeUpDocument(markup, new Random(seed))), 10);
            String written = MarkupWriter.of(markup).write(message);

            assertThat(Balance.of(markup).holds(written))
                    .as("incident %d: %s", seed, written)
                    .isTrue();
        }
    }

    private static Incident incident(MadeUpDocument texts) {
        return Incident.builder(texts.plain(), texts.plain(), texts.plain())
                .labels(Map.of(texts.plain(), texts.plain(), "a_b", texts.plain()))
                .annotations(Map.of("description", texts.plain(), "wiki_url", "https://a.example/(x)"))
                .alerts(List.of(alert(texts), alert(texts)))
                .build();
    }

    private static Alert alert(MadeUpDocument texts) {
        return Alert.builder()
                .labels(Map.of("alertname", texts.plain(), texts.plain(), texts.plain()))
                .annotations(Map.of(
                        "summary",
                        texts.plain(),
                        "page_url",
                        "https://a.example/" + texts.random().nextInt()))
                .build();
    }
}
