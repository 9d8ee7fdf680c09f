package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import org.junit.jupiter.api.Test;

class TelegramMarkupTests {
    private static final MarkupWriter WRITER = MarkupWriter.of(Markup.TELEGRAM_HTML);

    @Test
    void writesOneAlert() {
        assertThat(WRITER.write(Message.of(Incidents.firing(), 10))).isEqualTo("""
                        Backlog of 'orders' is above 10,000.

                        Consumers are slower than producers.
                        Value: 12,000 (limit: 10,000)

                        <b>instance:</b> node-1
                        <b>queue:</b> orders
                        <b>impact:</b> orders are late

                        <a href="https://grafana.example/d/q?orgId=1&amp;var-queue=orders">Dashboard</a> · <a href="https://wiki.example/queue_lag_(kafka)">Runbook</a> · <a href="https://alerts.example/1">Details</a>""");
    }

    @Test
    void writesAGroup() {
        assertThat(WRITER.write(Message.of(Incidents.group(), 2))).isEqualTo("""
                        <b>queue:</b> orders

                        • instance=node-1 – Lag on node-1 is 12,000.
                        • instance=node-2, severity=warning – Lag on node-2 is 9,000.
                        …and 1 more alert

                        <a href="https://wiki.example/queue_lag">Runbook</a> · <a href="http://alertmanager.example:9093">Details</a> · <a href="http://prometheus.example/graph?g0.expr=lag%3E1">Source</a>""");
    }

    @Test
    void formatsNothingThatStandsInAnAlert() {
        assertThat(WRITER.write(Message.of(Incidents.hostile(), 10))).isEqualTo("""
                        &lt;script&gt;alert(1)&lt;/script&gt; @\u200Bchannel &lt;!here&gt; &lt;@\u200BU123&gt; [a](https://evil.example) `x` ops@acme.example

                        # head
                        1. list
                        - item
                        &gt; quote

                        <b>controls:</b> bell\\u0007 escape\\u001B[31m\\nline\\u202E half\\uD83D
                        <b>emoji:</b> 👩‍🚒 on 🔥
                        <b>right_to_left:</b> القرص ممتلئ
                        <b>signs:</b> *_~`|\\ snake_case &amp; &amp;amp; &quot;quoted&quot;
                        <b>runbook_url:</b> javascript:alert(1)""");
    }

    @Test
    void escapesWhatWouldBeHtml() {
        assertThat(WRITER.escape("a & b < c > d \"e\" 'f' &amp; @bob"))
                .isEqualTo("a &amp; b &lt; c &gt; d &quot;e&quot; 'f' &amp;amp; @\u200Bbob");
        assertThat(WRITER.strong("a > b")).isEqualTo("<b>a &gt; b</b>");
        assertThat(WRITER.lineBreak()).isEqualTo("\n");
    }

    @Test
    void keepsTheAddressOfALinkWhole() {
        assertThat(WRITER.link("a<b", URI.create("https://a.example/@me?a=1&b='")))
                .isEqualTo("<a href=\"https://a.example/@me?a=1&amp;b='\">a&lt;b</a>");
    }
}
