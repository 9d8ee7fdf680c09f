package dev.tocsin.checks.alertmanager;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.checks.Project;
import dev.tocsin.server.configuration.ServiceConfiguration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The installed Alertmanager takes the configurations that Tocsin does, but where the table has the reason why not. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ConfigurationConformanceTests {
    private static final Path STOCK = Path.of("/etc/prometheus/alertmanager.yml");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAlertmanager() {
        assumeTrue(Amtool.isInstalled(), "Debian's package 'prometheus-alertmanager' is not installed");
    }

    @Test
    void takesWhatAlertmanagerTakes() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "0123456789abcdef0123456789abcdef");
        List<String> cases = cases();
        List<Boolean> taken = Amtool.takes(
                cases.stream().map(ConfigurationConformanceTests::file).toList(), folder);
        for (int i = 0; i < cases.size(); i++) {
            boolean isRead = cases.get(i).contains("\n--- read");
            boolean differs = cases.get(i).contains("\n--- differs: ");
            assertThat(taken.get(i)).as(cases.get(i)).isEqualTo(isRead != differs);
        }
    }

    /** As {@code amtool} asks the API for it, to show or to test its routes. */
    @Test
    void showsWhatAlertmanagerTakes() throws IOException {
        Files.writeString(folder.resolve("token.txt"), "0123456789abcdef0123456789abcdef");
        List<String> shown = new ArrayList<>();
        for (String each : cases()) {
            if (each.contains("\n--- read") && !each.contains("\n--- differs: ")) {
                Path file = Files.writeString(folder.resolve("shown.yml"), file(each));
                shown.add(Configurations.read(file).text());
            }
        }
        List<Boolean> taken = Amtool.takes(shown, folder);
        for (int i = 0; i < shown.size(); i++) {
            assertThat(taken.get(i)).as(shown.get(i)).isTrue();
        }
    }

    private static String file(String part) {
        return part.split("\n", 2)[1].split("(?m)^--- (read|refused)", 2)[0];
    }

    /** {@return the parts of the table of configurations that the tests of {@code server} run, its head left out} */
    private static List<String> cases() {
        Path table = Project.ROOT.resolve("server/src/test/resources/cases/configurations.txt");
        return Arrays.stream(Project.read(table).split("(?m)^=== ")).skip(1).toList();
    }

    @Test
    void readsWhatDebianInstallsWithoutAFinding() {
        assumeTrue(Files.isReadable(STOCK), "Debian's configuration of Alertmanager is not there");

        ServiceConfiguration read = Configurations.read(STOCK);

        assertThat(read.warnings()).isEmpty();
        assertThat(read.notifiers())
                .containsOnlyKeys(
                        "team-X-mails/email[0]",
                        "team-X-pager/email[0]",
                        "team-X-pager/pagerduty[0]",
                        "team-Y-mails/email[0]",
                        "team-Y-pager/pagerduty[0]",
                        "team-DB-pager/pagerduty[0]");
        assertThat(read.text()).doesNotContain("'password'").contains("smtp_auth_password: <secret>");
    }
}
