package dev.tocsin.cli.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoutesCommandTests {
    @TempDir
    private Path folder;

    private final TestRun tocsin = new TestRun();

    @BeforeEach
    void configure() throws IOException {
        Files.writeString(folder.resolve("tocsin.yml"), """
                route:
                  receiver: ops
                  routes:
                  - matchers: [team=db]
                    receiver: db
                    group_wait: 1m
                    mute_time_intervals: [night]
                receivers:
                - name: ops
                  webhook_configs: [{url: https://example.org/ops}]
                - name: db
                  webhook_configs: [{url: https://example.org/db}]
                inhibit_rules:
                - name: host
                  source_matchers: [alertname=HostDown]
                  target_matchers: [alertname=Disk]
                  equal: [host]
                time_intervals:
                - name: night
                  time_intervals:
                  - times: [{start_time: 00:00, end_time: 06:00}]
                """);
    }

    private void test(String cases) throws IOException {
        Files.writeString(folder.resolve("cases.yml"), cases);
        tocsin.in(folder).run("routes", "test", "tocsin.yml", "cases.yml");
    }

    @Test
    void saysThatAllIsAsTheCasesSay() throws IOException {
        test("""
                cases:
                - alert: {alertname: Disk, team: db}
                  told: [db]
                - name: not before the group has waited
                  alert: {alertname: Disk, team: db}
                  after: 59s
                  told: []
                - alert: {alertname: Disk, team: db}
                  at: 2026-01-05T03:00:00Z
                  told: []
                - alert: {alertname: Disk, host: a}
                  with:
                  - {alertname: HostDown, host: a}
                  told: []
                - alert: {alertname: Disk, host: a}
                  with:
                  - {alertname: HostDown, host: b}
                  told: [ops]
                """);
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.out()).isEqualTo("5 cases are as they say\n");
        assertThat(tocsin.code()).isZero();
    }

    @Test
    void tellsAllThatIsOtherwiseAndWhy() throws IOException {
        test("""
                cases:
                - alert: {alertname: Disk, team: db}
                  told: [ops]
                - name: at night
                  alert: {alertname: Disk, team: db}
                  at: 2026-01-05T03:00:00Z
                  told: [db]
                - alert: {alertname: Disk, host: a}
                  with:
                  - {alertname: HostDown, host: a}
                  told: [obs]
                """);
        assertThat(tocsin.err()).isEqualTo("""
                [P514] cases.yml:2:3: cases[0]: of {alertname=Disk, team=db} 'db' is told, expected 'ops'; change the routes, or the case
                [P514] cases.yml:4:3: cases[1] 'at night': of {alertname=Disk, team=db} nobody is told, expected 'db'; 'db' holds it back: within 'night'; change the routes, or the case
                [P507] cases.yml:8:3: cases[2]: there is no receiver 'obs'; did you mean 'ops'?
                """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void tellsAllThatIsWrongWithTheCases() throws IOException {
        test("""
                cases:
                - alarm: {alertname: Disk}
                  told: ops
                - Disk
                """);
        assertThat(tocsin.err()).isEqualTo("""
                [P301] cases.yml:2:3: cases[0].alarm: nothing has this name; did you mean 'alert'?
                [P302] cases.yml:2:3: cases[0].alert: is required, but not given; give a map, each value a string
                [P303] cases.yml:3:3: cases[0].told: found the string 'ops', expected a list; give a list, each element a string
                [P511] cases.yml:4:3: cases[1]: it is no mapping; begin it with 'alert:'
                """);
        assertThat(tocsin.code()).isEqualTo(2);
    }

    @Test
    void testsNothingWithoutCases() throws IOException {
        test("cases: []");
        assertThat(tocsin.err())
                .isEqualTo("[P511] cases.yml:1:1: cases: there is no case; begin each with '- alert:'\n");
    }

    @Test
    void countsOneCaseAsOne() throws IOException {
        test("cases: [{alert: {alertname: Disk}, told: [ops]}]");
        assertThat(tocsin.out()).isEqualTo("1 case is as it says\n");
    }

    @Test
    void hasOneJob() {
        tocsin.run("routes", "tests", "a", "b");
        assertThat(tocsin.err()).isEqualTo("[P508] tocsin routes: nothing is called 'tests'; did you mean 'test'?\n");
    }
}
