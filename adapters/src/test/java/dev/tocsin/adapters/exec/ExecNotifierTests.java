package dev.tocsin.adapters.exec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.transport.StandardTransport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plugin with programs that are run. */
class ExecNotifierTests {
    private static final Incident LAG = Incident.of("Queue lag", "critical", "backlog\ngrowing; $(reboot)");

    private final StandardTransport transport = StandardTransport.ofDefaults();
    private final Host host = Host.builder().transport(transport).build();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        transport.close();
    }

    private ExecNotifierPlugin.Builder running(String script) throws IOException {
        Path program = folder.resolve("page");
        Files.writeString(program, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwx------"));
        return ExecNotifierPlugin.builder(host).command(program.toString());
    }

    @Test
    void givesTheIncidentAsJsonAndAsVariables() throws IOException {
        Receipt receipt = running(
                        "read -r json; echo \"$1: $TOCSIN_STATUS $TOCSIN_SEVERITY $TOCSIN_TITLE, $TOCSIN_SUMMARY\";"
                                + " echo \"$json\" | head -c 40")
                .arguments(List.of("core"))
                .build()
                .deliver(LAG);

        assertThat(receipt)
                .hasToString("accepted: exit 0; it wrote: core: firing critical Queue lag,"
                        + " backlog\\ngrowing; $(reboot)\\n{\"title\":\"Queue lag\",\"severity\":\"critica");
    }

    @Test
    void isTriedAgainAt75AndRefusedAtAllElse() throws IOException {
        assertThat(running("exit 75").build().deliver(LAG)).hasToString("failed: exit 75");
        assertThat(running("echo no such team >&2; exit 1").build().deliver(LAG))
                .hasToString("refused: exit 1; it wrote: no such team");
    }

    @Test
    void masksItsSecretsInWhatTheProgramWrites() throws IOException {
        Receipt receipt = running("echo \"token $API_TOKEN\"")
                .environment(Map.of("API_TOKEN", Secret.of("hunter2-hunter2")))
                .build()
                .deliver(LAG);

        assertThat(receipt).hasToString("accepted: exit 0; it wrote: token [secret]");
    }

    @Test
    void runsNothingForAPreview() throws IOException {
        running("touch " + folder.resolve("ran")).build().preview(LAG);

        assertThat(folder.resolve("ran")).doesNotExist();
    }
}
