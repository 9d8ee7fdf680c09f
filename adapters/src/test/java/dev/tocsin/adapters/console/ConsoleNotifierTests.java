package dev.tocsin.adapters.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.api.request.Line;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.testing.ScriptedTransport;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleNotifierTests {
    private static final Incident CPU = Incident.of("CPU high", "Warning", "node-1 crossed 90%");

    private final ScriptedTransport transport = ScriptedTransport.answering(Reply.written());
    private final Host host = Host.builder().transport(transport).build();

    private static Line stdout(String text) {
        return new Line(Line.Stream.STDOUT, text);
    }

    @Test
    void writesALineAndGivesItAsTheReceipt() {
        Receipt receipt = ConsoleNotifierPlugin.builder(host)
                .prefix("[ops]")
                .uppercaseSeverity(true)
                .build()
                .deliver(CPU);

        assertThat(receipt).hasToString("accepted: [ops] WARNING CPU high: node-1 crossed 90%");
        assertThat(receipt.reference()).isEmpty();
        assertThat(transport.requests()).containsExactly(stdout("[ops] WARNING CPU high: node-1 crossed 90%"));
    }

    @Test
    void writesToStandardOutputInLowerCaseUnlessToldOtherwise() {
        assertThat(ConsoleNotifierPlugin.builder(host).build().preview(CPU))
                .isEqualTo(stdout("[incident] warning CPU high: node-1 crossed 90%"));
        assertThat(transport.requests()).isEmpty();
    }

    @Test
    void isConfiguredByName() {
        Registry registry = Registry.of(new ConsoleNotifierPlugin.Factory()).withHost(host);
        Map<String, String> configuration =
                Map.of("prefix", " [ops] ", "stream", "stderr", "uppercase_severity", "yes");

        assertThat(registry.create(ConsoleNotifier.class, "delivery", "console", configuration)
                        .preview(CPU))
                .isEqualTo(new Line(Line.Stream.STDERR, "[ops] WARNING CPU high: node-1 crossed 90%"));
    }

    @Test
    void refusesAStreamThatIsNone() {
        Registry registry = Registry.of(new ConsoleNotifierPlugin.Factory());

        assertThatThrownBy(() -> registry.create("delivery", "console", Map.of("stream", "stdin")))
                .hasMessage(
                        "[P308] field 'stream' of plugin 'delivery/console': 'stdin' is not one of the choices; choose"
                                + " 'stdout' or 'stderr'");
    }

    @Test
    void saysThatAnIncidentIsOver() {
        Incident over = CPU.toBuilder().status(Status.RESOLVED).build();

        assertThat(ConsoleNotifierPlugin.builder(host).build().preview(over))
                .isEqualTo(stdout("[incident] resolved warning CPU high: node-1 crossed 90%"));
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(ConsoleNotifierPlugin.builder(host).prefix("").build().preview(Incident.of("CPU high", "info", "")))
                .isEqualTo(stdout("info CPU high"));
    }

    @Test
    void keepsToOneLineAndDoesNotSteerTheTerminal() {
        Incident steering = Incident.of("CPU\r\nhigh", "warning", "\u001b[31mred\u001b[0m ü😀");

        assertThat(ConsoleNotifierPlugin.builder(host).build().deliver(steering).detail())
                .isEqualTo("[incident] warning CPU\\r\\nhigh: \\u001B[31mred\\u001B[0m ü😀");
    }

    @Test
    void hasFailedWhereTheStreamIsClosed() {
        Host deaf = Host.builder()
                .transport(ScriptedTransport.answering(new NoReply("standard output cannot be written")))
                .build();

        assertThat(ConsoleNotifierPlugin.builder(deaf).build().deliver(CPU))
                .hasToString("failed: standard output cannot be written");
    }
}
