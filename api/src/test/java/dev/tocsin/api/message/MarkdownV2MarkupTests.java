package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MarkdownV2MarkupTests {
    private static final MarkupWriter WRITER = MarkupWriter.of(Markup.MARKDOWN_V2);

    @Test
    void writesOneAlert() {
        assertThat(WRITER.write(Message.of(Incidents.firing(), 10))).isEqualTo("""
                        Backlog of 'orders' is above 10,000\\.

                        Consumers are slower than producers\\.
                        Value: 12,000 \\(limit: 10,000\\)

                        *instance:* node\\-1
                        *queue:* orders
                        *impact:* orders are late

                        [Dashboard](https://grafana.example/d/q?orgId=1&var-queue=orders) · [Runbook](https://wiki.example/queue_lag_(kafka\\)) · [Details](https://alerts.example/1)""");
    }

    @Test
    void writesAGroup() {
        assertThat(WRITER.write(Message.of(Incidents.group(), 2))).isEqualTo("""
                        *queue:* orders

                        • instance\\=node\\-1 – Lag on node\\-1 is 12,000\\.
                        • instance\\=node\\-2, severity\\=warning – Lag on node\\-2 is 9,000\\.
                        …and 1 more alert

                        [Runbook](https://wiki.example/queue_lag) · [Details](http://alertmanager.example:9093) · [Source](http://prometheus.example/graph?g0.expr=lag%3E1)""");
    }

    @Test
    void formatsNothingThatStandsInAnAlert() {
        assertThat(WRITER.write(Message.of(Incidents.hostile(), 10))).isEqualTo("""
                        <script\\>alert\\(1\\)</script\\> @\u200Bchannel <\\!here\\> <@\u200BU123\\> \\[a\\]\\(https://evil\\.example\\) \\`x\\` ops@acme\\.example

                        \\# head
                        1\\. list
                        \\- item
                        \\> quote

                        *controls:* bell\\\\u0007 escape\\\\u001B\\[31m\\\\nline\\\\u202E half\\\\uD83D
                        *emoji:* 👩‍🚒 on 🔥
                        *right\\_to\\_left:* القرص ممتلئ
                        *signs:* \\*\\_\\~\\`\\|\\\\ snake\\_case & &amp; "quoted"
                        *runbook\\_url:* javascript:alert\\(1\\)""");
    }

    @Test
    void escapesThe18SignsAndTheEscape() {
        String signs = "_*[]()~`>#+-=|{}.!\\";
        for (char c = ' '; c < 0x7F; c++) {
            String expected = signs.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c);

            assertThat(WRITER.escape("a" + c)).isEqualTo("a" + expected);
        }
        assertThat(WRITER.strong("a.b")).isEqualTo("*a\\.b*");
        assertThat(WRITER.lineBreak()).isEqualTo("\n");
    }

    @Test
    void keepsTheAddressOfALinkWhole() {
        assertThat(WRITER.link("a]b", URI.create("https://a.example/@me_(x)")))
                .isEqualTo("[a\\]b](https://a.example/@me_(x\\))");
    }
}
