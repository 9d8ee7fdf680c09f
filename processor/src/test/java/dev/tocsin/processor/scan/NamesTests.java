package dev.tocsin.processor.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTests {
    @ParameterizedTest
    @CsvSource({
        "endpoint, endpoint",
        "redactSummary, redact_summary",
        "maxURLLength, max_url_length",
        "oauth2Token, oauth2_token",
        "x, x",
        "HTTP, http",
        "short_, short",
        "shorts_, shorts_",
    })
    void fieldsAreNamedInSnakeCase(String method, String external) {
        assertThat(Names.snake(method)).isEqualTo(external);
    }

    @ParameterizedTest
    @CsvSource({"WebhookNotifier, webhook-notifier", "SMTPMail, smtp-mail", "Pager, pager"})
    void pluginsAreNamedWithDashes(String type, String slug) {
        assertThat(Names.slug(type)).isEqualTo(slug);
    }
}
