package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import org.junit.jupiter.api.Test;

class SlackMarkupTests {
    private static final MarkupWriter WRITER = MarkupWriter.of(Markup.SLACK);

    @Test
    void writesOneAlert() {
        assertThat(WRITER.write(Message.of(Incidents.firing(), 10))).isEqualTo("""
                        Backlog of 'orders' is above 10,000.

                        Consumers are slower than producers.
                        Value: 12,000 (limit: 10,000)

                        *instance:* node-1
                        *queue:* orders
                        *impact:* orders are late

                        <https://grafana.example/d/q?orgId=1&amp;var-queue=orders|Dashboard> · <https://wiki.example/queue_lag_(kafka)|Runbook> · <https://alerts.example/1|Details>""");
    }

    @Test
    void writesAGroup() {
        assertThat(WRITER.write(Message.of(Incidents.group(), 2))).isEqualTo("""
                        *queue:* orders

                        • instance=node-1 – Lag on node-1 is 12,000.
                        • instance=node-2, severity=warning – Lag on node-2 is 9,000.
                        …and 1 more alert

                        <https://wiki.example/queue_lag|Runbook> · <http://alertmanager.example:9093|Details> · <http://prometheus.example/graph?g0.expr=lag%3E1|Source>""");
    }

    @Test
    void formatsNothingThatStandsInAnAlert() {
        assertThat(WRITER.write(Message.of(Incidents.hostile(), 10))).isEqualTo("""
                        &lt;script&gt;alert(1)&lt;/script&gt; @\u200Bchannel &lt;!here&gt; &lt;@\u200BU123&gt; [a](https://evil.example) `x` ops@acme.example

                        # head
                        1. list
                        - item
                        &gt; quote

                        *controls:* bell\\u0007 escape\\u001B[31m\\nline\\u202E half\\uD83D
                        *emoji:* 👩‍🚒 on 🔥
                        *right_to_left:* القرص ممتلئ
                        *signs:* *_~`|\\ snake_case &amp; &amp;amp; "quoted"
                        *runbook_url:* javascript:alert(1)""");
    }

    @Test
    void escapesWhatSlackAsksFor() {
        assertThat(WRITER.escape("a & b < c > d \"e\" 'f' &amp; @bob"))
                .isEqualTo("a &amp; b &lt; c &gt; d \"e\" 'f' &amp;amp; @\u200Bbob");
        assertThat(WRITER.strong("a > b")).isEqualTo("*a &gt; b*");
        assertThat(WRITER.lineBreak()).isEqualTo("\n");
    }

    @Test
    void keepsTheAddressOfALinkWhole() {
        assertThat(WRITER.link("a|b>c", URI.create("https://a.example/@me?a=1&b=%7C%3E")))
                .isEqualTo("<https://a.example/@me?a=1&amp;b=%7C%3E|a|b&gt;c>");
    }
}
