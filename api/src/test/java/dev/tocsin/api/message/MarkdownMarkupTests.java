package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownMarkupTests {
    private static final MarkupWriter WRITER = MarkupWriter.of(Markup.MARKDOWN);

    @Test
    void writesOneAlert() {
        assertThat(WRITER.write(Message.of(Incidents.firing(), 10))).isEqualTo("""
                        Backlog of 'orders' is above 10,000.

                        Consumers are slower than producers. \s
                        Value: 12,000 (limit: 10,000)

                        **instance:** node-1 \s
                        **queue:** orders \s
                        **impact:** orders are late

                        [Dashboard](https://grafana.example/d/q?orgId=1&var-queue=orders) · [Runbook](https://wiki.example/queue_lag_%28kafka%29) · [Details](https://alerts.example/1)""");
    }

    @Test
    void writesAGroup() {
        assertThat(WRITER.write(Message.of(Incidents.group(), 2))).isEqualTo("""
                        **queue:** orders

                        • instance=node-1 – Lag on node-1 is 12,000. \s
                        • instance=node-2, severity=warning – Lag on node-2 is 9,000. \s
                        …and 1 more alert

                        [Runbook](https://wiki.example/queue_lag) · [Details](http://alertmanager.example:9093) · [Source](http://prometheus.example/graph?g0.expr=lag%3E1)""");
    }

    @Test
    void writesABlockAlone() {
        Message group = Message.of(Incidents.group(), 2);

        assertThat(group.body().stream().map(block -> WRITER.write(block, group.status())))
                .containsExactly(
                        "**queue:** orders",
                        "• instance=node-1 – Lag on node-1 is 12,000.",
                        "• instance=node-2, severity=warning – Lag on node-2 is 9,000.",
                        "…and 1 more alert");
    }

    @Test
    void formatsNothingThatStandsInAnAlert() {
        assertThat(WRITER.write(Message.of(Incidents.hostile(), 10))).isEqualTo("""
                        \\<script>alert(1)\\</script> @\u200Bchannel \\<!here> \\<@\u200BU123> \\[a\\](https://evil.example) \\`x\\` ops@acme.example

                        \\# head \s
                        1\\. list \s
                        \\- item \s
                        \\> quote

                        **controls:** bell\\\\u0007 escape\\\\u001B\\[31m\\\\nline\\\\u202E half\\\\uD83D \s
                        **emoji:** 👩‍🚒 on 🔥 \s
                        **right_to_left:** القرص ممتلئ \s
                        **signs:** \\*\\_\\~\\`\\|\\\\ snake_case & \\&amp; "quoted" \s
                        **runbook_url:** javascript:alert(1)""");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "\\ ` * [ ] ~ | <          ¦ \\\\ \\` \\* \\[ \\] \\~ \\| \\<",
                "_a_ a_b __ _            ¦ \\_a\\_ a_b \\_\\_ \\_",
                "a & b &lt; &#60; &      ¦ a & b \\&lt; \\&#60; &",
                "a > b # c + d - e = f ! ¦ a > b # c + d - e = f !",
                "(a) {b} 1.5 1. 2)       ¦ (a) {b} 1.5 1. 2)"
            })
    void escapesSignsWhereTheyMeanSomething(String text, String expected) {
        assertThat(WRITER.escape(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "# a, \\# a",
        "+ a, \\+ a",
        "- a, \\- a",
        "---, \\---",
        "===, \\===",
        "> a, \\> a",
        "12. a, 12\\. a",
        "1) a, 1\\) a",
        "'  # a', '  \\# a'",
        "12 a, 12 a",
        "'  ', '  '",
        "'', ''"
    })
    void escapesASignThatBeginsALine(String text, String expected) {
        assertThat(WRITER.escape(text)).isEqualTo(expected);
    }

    @Test
    void escapesTheSignThatBeginsEachLine() {
        assertThat(WRITER.escape("a\n# b\n\n  1. c")).isEqualTo("a\n\\# b\n\n  1\\. c");
    }

    @Test
    void keepsTheAddressOfALinkWhole() {
        assertThat(WRITER.link("a]b", URI.create("https://a.example/@me_(x)_*")))
                .isEqualTo("[a\\]b](https://a.example/@me_%28x%29_*)");
        assertThat(WRITER.strong("a*b")).isEqualTo("**a\\*b**");
        assertThat(WRITER.lineBreak()).isEqualTo("  \n");
    }
}
