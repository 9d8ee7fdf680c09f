package dev.tocsin.checks.alertmanager;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Matchers mean to Tocsin what they mean to the installed Alertmanager, which has the classic syntax alone. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MatcherConformanceTests {
    private static final int REASON = 4;
    private static final String REFUSED = "-";
    private static final Pattern CHECKED = Pattern.compile("Checking '.*?(\\d+)\\.yml'  (SUCCESS|FAILED)");
    private static final Pattern SHOWN = Pattern.compile("── (.*)  receiver: r(\\d+)");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAmtool() {
        assumeTrue(Amtool.isInstalled(), "Debian's package 'prometheus-alertmanager' is not installed");
    }

    @Test
    void readsTextsAsAlertmanagerDoes() throws IOException {
        List<Case> cases = Case.in("matcher-texts.txt");
        Map<Integer, String> theirs = readByAlertmanager(cases);

        for (Case text : cases) {
            String own = readByTocsin(text.cell(0));
            if (text.differs(REASON)) {
                assertThat(theirs).as("no difference: %s", text).doesNotContainEntry(text.line(), own);
            } else {
                assertThat(theirs).as("%s", text).containsEntry(text.line(), own);
            }
        }
    }

    private static String readByTocsin(String text) {
        try {
            return matchers(text).sorted().toString();
        } catch (ProblemException refused) {
            return REFUSED;
        }
    }

    /** Asks which texts it takes, then how it writes those that it takes. */
    private Map<Integer, String> readByAlertmanager(List<Case> cases) throws IOException {
        Map<Integer, String> read = new TreeMap<>();
        Stream<String> files = Stream.of("check-config");
        for (Case text : cases) {
            files = Stream.concat(files, Stream.of(file(List.of(text), text.line() + ".yml")));
        }
        CHECKED.matcher(Amtool.run(files.toList()))
                .results()
                .forEach(checked -> read.put(Integer.valueOf(checked.group(1)), checked.group(2)));
        List<Case> taken = cases.stream()
                .filter(text -> "SUCCESS".equals(read.get(text.line())))
                .toList();
        read.replaceAll((line, result) -> REFUSED);
        SHOWN.matcher(Amtool.run(List.of("config", "routes", "show", "--config.file=" + file(taken, "taken.yml"))))
                .results()
                .forEach(shown -> read.put(
                        Integer.valueOf(shown.group(2)),
                        shown.group(1).replace("default-route", "{}").replace("  continue: true", "")));
        return read;
    }

    /** Each matcher with each set of labels of the table, which is more than the table has. */
    @Test
    void matchesWhatAlertmanagerMatches() throws IOException {
        List<Case> cases = Case.in("matching.txt");
        String file = file(cases, "matching.yml");

        for (String labels :
                new TreeSet<>(cases.stream().map(matching -> matching.cell(1)).toList())) {
            List<String> given = Stream.of(labels.split(","))
                    .filter(label -> !label.isEmpty())
                    .toList();
            String said = Amtool.run(
                    Stream.concat(Stream.of("config", "routes", "test", "--config.file=" + file), given.stream())
                            .toList());

            assertThat(said.lines()).as(labels).contains(matchedByTocsin(cases, labels));
        }
    }

    private static String matchedByTocsin(List<Case> cases, String labels) {
        Map<String, String> given = new TreeMap<>();
        matchers(labels).forEach(label -> given.put(label.name(), label.value()));
        return cases.stream()
                .filter(matching -> matchers(matching.cell(0)).matches(given))
                .map(matching -> "r" + matching.line())
                .collect(joining(","));
    }

    private static Matchers matchers(String text) {
        return MatcherSyntax.CLASSIC.matchers(text, warning -> {});
    }

    /** {@return a new file with a route to a receiver of its own for each case} */
    private String file(List<Case> cases, String name) throws IOException {
        StringBuilder yaml = new StringBuilder("route:\n  receiver: root\n  routes:\n");
        for (Case matching : cases) {
            yaml.append("  - matchers: [%s]\n    receiver: r%d\n    continue: true\n"
                    .formatted(JsonText.write(Json.of(matching.cell(0))), matching.line()));
        }
        yaml.append("receivers:\n- name: root\n");
        cases.forEach(
                matching -> yaml.append("- name: r").append(matching.line()).append('\n'));
        return Files.writeString(folder.resolve(name), yaml).toString();
    }
}
