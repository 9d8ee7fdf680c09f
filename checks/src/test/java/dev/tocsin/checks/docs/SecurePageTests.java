package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.checks.serve.ServerCertificate;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.configuration.web.WebConfigurationReader;
import dev.tocsin.server.http.HttpLimits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the guide for operators shows of a web configuration is read, and means what it says there. */
class SecurePageTests {
    private static final Page PAGE = Page.of(Project.ROOT.resolve("docs/operating.md"));
    private static final Pattern LIMIT = Pattern.compile("(?m)^\\| `(\\w+)`[^|]*\\| (\\S+) \\|");

    @TempDir
    private Path folder;

    private WebConfiguration read(String text) throws Exception {
        Files.writeString(folder.resolve("web.yml"), text);
        return WebConfigurationReader.read(Source.file("web.yml", folder), new Placeholders(Map.of(), folder));
    }

    @Test
    void showsAFileThatIsRead() throws Exception {
        ServerCertificate.write(folder);
        WebConfiguration read = read(PAGE.blocks("yaml").stream()
                .filter(block -> block.contains("tls_server_config:"))
                .findFirst()
                .orElseThrow());
        assertThat(read.tls()).isPresent();
        assertThat(read.callsPerSecond()).isEqualTo(200);
        assertThat(read.logins().caller("Bearer example-token")).contains("prometheus");
        assertThat(read.warnings()).isEmpty();
    }

    @Test
    void saysWhatTheLimitsAreUnlessTheyAreGiven() throws Exception {
        Map<String, String> limits = new LinkedHashMap<>();
        LIMIT.matcher(section()).results().forEach(row -> limits.put(row.group(1), row.group(2)));
        assertThat(limits)
                .containsOnlyKeys(
                        "calls_per_second",
                        "body_bytes",
                        "bodies_bytes",
                        "header_bytes",
                        "connections",
                        "idle_timeout",
                        "call_timeout",
                        "reply_timeout");
        StringBuilder file = new StringBuilder("limits:\n");
        limits.forEach((key, value) -> file.append("  " + key + ": " + value + "\n"));
        WebConfiguration read = read(file.toString());
        assertThat(read.limits()).isEqualTo(HttpLimits.ofDefaults());
        assertThat(read.callsPerSecond())
                .isEqualTo(WebConfiguration.ofDefaults().callsPerSecond());
    }

    private static String section() {
        String behind = PAGE.text().split("\n## Secure\n", 2)[1];
        return behind.split("\n## ", 2)[0];
    }
}
