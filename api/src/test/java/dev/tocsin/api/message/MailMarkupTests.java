package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import org.junit.jupiter.api.Test;

class MailMarkupTests {
    private static final MarkupWriter WRITER = MarkupWriter.of(Markup.HTML);

    @Test
    void writesOneAlert() {
        assertThat(WRITER.write(Message.of(Incidents.firing(), 10))).isEqualTo("""
                        <p dir="auto">Backlog of 'orders' is above 10,000.</p>
                        <p dir="auto">Consumers are slower than producers.<br>
                        Value: 12,000 (limit: 10,000)</p>
                        <table cellpadding="4" cellspacing="0">
                        <tr><th align="left" valign="top">instance</th><td dir="auto">node-1</td></tr>
                        <tr><th align="left" valign="top">queue</th><td dir="auto">orders</td></tr>
                        <tr><th align="left" valign="top">impact</th><td dir="auto">orders are late</td></tr>
                        </table>
                        <p><a href="https://grafana.example/d/q?orgId=1&amp;var-queue=orders">Dashboard</a> · <a href="https://wiki.example/queue_lag_(kafka)">Runbook</a> · <a href="https://alerts.example/1">Details</a></p>
                        """);
    }

    @Test
    void writesAGroup() {
        assertThat(WRITER.write(Message.of(Incidents.group(), 2))).isEqualTo("""
                        <table cellpadding="4" cellspacing="0">
                        <tr><th align="left" valign="top">queue</th><td dir="auto">orders</td></tr>
                        </table>
                        <ul>
                        <li dir="auto">instance=node-1 – Lag on node-1 is 12,000.</li>
                        <li dir="auto">instance=node-2, severity=warning – Lag on node-2 is 9,000.</li>
                        </ul>
                        <p dir="auto">…and 1 more alert</p>
                        <p><a href="https://wiki.example/queue_lag">Runbook</a> · <a href="http://alertmanager.example:9093">Details</a> · <a href="http://prometheus.example/graph?g0.expr=lag%3E1">Source</a></p>
                        """);
    }

    @Test
    void formatsNothingThatStandsInAnAlert() {
        assertThat(WRITER.write(Message.of(Incidents.hostile(), 10))).isEqualTo("""
                        <p dir="auto">&lt;script&gt;alert(1)&lt;/script&gt; @channel &lt;!here&gt; &lt;@U123&gt; [a](https://evil.example) `x` ops@acme.example</p>
                        <p dir="auto"># head<br>
                        1. list<br>
                        - item<br>
                        &gt; quote</p>
                        <table cellpadding="4" cellspacing="0">
                        <tr><th align="left" valign="top">controls</th><td dir="auto">bell\\u0007 escape\\u001B[31m\\nline\\u202E half\\uD83D</td></tr>
                        <tr><th align="left" valign="top">emoji</th><td dir="auto">👩‍🚒 on 🔥</td></tr>
                        <tr><th align="left" valign="top">right_to_left</th><td dir="auto">القرص ممتلئ</td></tr>
                        <tr><th align="left" valign="top">signs</th><td dir="auto">*_~`|\\ snake_case &amp; &amp;amp; &quot;quoted&quot;</td></tr>
                        <tr><th align="left" valign="top">runbook_url</th><td dir="auto">javascript:alert(1)</td></tr>
                        </table>
                        """);
    }

    @Test
    void escapesWhatWouldBeHtml() {
        assertThat(WRITER.escape("a & b < c > d \"e\" 'f' &amp; @bob"))
                .isEqualTo("a &amp; b &lt; c &gt; d &quot;e&quot; 'f' &amp;amp; @bob");
        assertThat(WRITER.strong("a > b")).isEqualTo("<b>a &gt; b</b>");
        assertThat(WRITER.lineBreak()).isEqualTo("<br>\n");
    }

    @Test
    void keepsTheAddressOfALinkWhole() {
        assertThat(WRITER.link("a<b", URI.create("https://a.example/?a=1&b='")))
                .isEqualTo("<a href=\"https://a.example/?a=1&amp;b='\">a&lt;b</a>");
    }
}
