package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Status;
import dev.tocsin.api.message.Block.AlertItem;
import dev.tocsin.contract.semantics.Markup;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainMarkupTests {
    private static final MarkupWriter WRITER = MarkupWriter.of(Markup.PLAIN);

    @Test
    void writesOneAlert() {
        assertThat(WRITER.write(Message.of(Incidents.firing(), 10))).isEqualTo("""
                        Backlog of 'orders' is above 10,000.

                        Consumers are slower than producers.
                        Value: 12,000 (limit: 10,000)

                        instance: node-1
                        queue: orders
                        impact: orders are late

                        Dashboard: https://grafana.example/d/q?orgId=1&var-queue=orders
                        Runbook: https://wiki.example/queue_lag_(kafka)
                        Details: https://alerts.example/1""");
    }

    @Test
    void writesAGroup() {
        assertThat(WRITER.write(Message.of(Incidents.group(), 2))).isEqualTo("""
                        queue: orders

                        - instance=node-1 – Lag on node-1 is 12,000.
                        - instance=node-2, severity=warning – Lag on node-2 is 9,000.
                        …and 1 more alert

                        Runbook: https://wiki.example/queue_lag
                        Details: http://alertmanager.example:9093
                        Source: http://prometheus.example/graph?g0.expr=lag%3E1""");
    }

    @Test
    void formatsNothingThatStandsInAnAlert() {
        assertThat(WRITER.write(Message.of(Incidents.hostile(), 10))).isEqualTo("""
                        <script>alert(1)</script> @channel <!here> <@U123> [a](https://evil.example) `x` ops@acme.example

                        # head
                        1. list
                        - item
                        > quote

                        controls: bell\\u0007 escape\\u001B[31m\\nline\\u202E half\\uD83D
                        emoji: 👩‍🚒 on 🔥
                        right_to_left: القرص ممتلئ
                        signs: *_~`|\\ snake_case & &amp; "quoted"
                        runbook_url: javascript:alert(1)""");
    }

    @Test
    void writesTextAsItIs() {
        String signs = "*_`<b>&amp;[a](b)\\ @channel";

        assertThat(WRITER.escape(signs)).isEqualTo(signs);
        assertThat(WRITER.strong(signs)).isEqualTo(signs);
        assertThat(WRITER.lineBreak()).isEqualTo("\n");
    }

    @Test
    void writesALinkAsItsAddress() {
        assertThat(WRITER.link("Runbook", URI.create("https://wiki.example/é?a=(1)")))
                .isEqualTo("Runbook: https://wiki.example/%C3%A9?a=(1)");
    }

    @Test
    void writesTheLinksOfAnAlertBelowIt() {
        AlertItem item = new AlertItem(
                Status.FIRING,
                "DiskFull",
                List.of(new Fact("instance", "node-1")),
                "90% used.",
                List.of(
                        new Link("Runbook", URI.create("https://wiki.example/disk")),
                        new Link("Source", URI.create("https://prometheus.example/disk"))));
        assertThat(line(item)).isEqualTo("""
                        - DiskFull instance=node-1 – 90% used.
                          Runbook: https://wiki.example/disk
                          Source: https://prometheus.example/disk""");
    }

    @Test
    void writesWhatIsKnownOfAnAlertAlone() {
        assertThat(line(new AlertItem(Status.RESOLVED, "", List.of(), "90% used.", List.of())))
                .isEqualTo("- (resolved) – 90% used.");
        assertThat(line(new AlertItem(Status.FIRING, "", List.of(), "90% used.", List.of())))
                .isEqualTo("- 90% used.");
        assertThat(line(new AlertItem(Status.RESOLVED, "DiskFull", List.of(), "", List.of())))
                .isEqualTo("- DiskFull (resolved)");
    }

    private static String line(AlertItem item) {
        StringBuilder out = new StringBuilder();
        PlainMarkup.INSTANCE.write(item, Status.FIRING, out);
        return out.toString();
    }
}
