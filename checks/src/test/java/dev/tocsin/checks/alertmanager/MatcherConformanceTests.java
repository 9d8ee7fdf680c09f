package dev.tocsin.checks.alertmanager;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.delivery.match.MatcherSyntax;
import dev.tocsin.delivery.match.Matchers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private static final Pattern SHOWN = Pattern.compile("── (.*?)(?:  continue: true)?  receiver: r(\\d+)");
    private static final int RANDOM_TEXTS = 400;
    private static final List<String> PARTS = List.of(
            "a", "b_1", "c:d", "9", "é", "=", "!=", "=~", "!~", "!", "~", "\"", "\"", "\\", "\\\"", "\\n", ",", ",",
            "{", "}", " ", "\t", "\n", "\u00a0", "(", ")", "|", "[", "]", "*", ".", "'", "`");

    @TempDir
    private Path folder;

    @BeforeAll
    static void needsAmtool() {
        Alertmanager.assumeInstalled();
    }

    @Test
    void readsTextsAsAlertmanagerDoes() throws IOException {
        List<Case> cases = Case.in("matcher-texts.txt");
        List<String> theirs =
                readByAlertmanager(cases.stream().map(text -> text.cell(0)).toList());

        for (int i = 0; i < cases.size(); i++) {
            Case text = cases.get(i);
            var read = assertThat(theirs.get(i)).as("%s", text);
            if (text.differs(REASON)) {
                read.isNotEqualTo(readByTocsin(text.cell(0)));
            } else {
                read.isEqualTo(readByTocsin(text.cell(0)));
            }
        }
    }

    @Test
    void readsTextsThatNobodyThoughtOfAsAlertmanagerDoes() throws IOException {
        List<String> texts = IntStream.range(0, RANDOM_TEXTS)
                .mapToObj(seed -> random(new Random(seed)))
                .toList();
        List<String> theirs = readByAlertmanager(texts);

        for (int i = 0; i < texts.size(); i++) {
            assertThat(readByTocsin(texts.get(i))).as(texts.get(i)).isEqualTo(theirs.get(i));
        }
        assertThat(theirs)
                .as("texts that are taken")
                .filteredOn(read -> !read.equals(REFUSED))
                .hasSizeGreaterThan(RANDOM_TEXTS / 5);
    }

    /** {@return something like a list of matchers, with a part too many here and there} */
    private static String random(Random random) {
        List<String> parts = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            Collections.addAll(
                    parts,
                    "a",
                    List.of("=", "!=", "=~", "!~").get(random.nextInt(4)),
                    "\"",
                    "x",
                    "\"",
                    i == 0 ? "" : ",");
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            String part = PARTS.get(random.nextInt(PARTS.size()));
            if (random.nextBoolean()) {
                parts.add(random.nextInt(parts.size() + 1), part);
            } else {
                parts.set(random.nextInt(parts.size()), part);
            }
        }
        return String.join("", parts);
    }

    private static String readByTocsin(String text) {
        try {
            return matchers(text).sorted().toString();
        } catch (ProblemException refused) {
            return REFUSED;
        }
    }

    /** Asks which texts it takes, then how it writes those that it takes. */
    private List<String> readByAlertmanager(List<String> texts) throws IOException {
        List<Boolean> isTaken = Amtool.takes(
                texts.stream().map(text -> configuration(List.of(text))).toList(), folder);
        List<String> taken = IntStream.range(0, texts.size())
                .filter(isTaken::get)
                .mapToObj(texts::get)
                .toList();
        String shown = Amtool.run(Stream.of("config", "routes", "show", "--config.file=" + file(taken)));
        List<String> read = new ArrayList<>(SHOWN.matcher(shown)
                .results()
                .map(route -> route.group(1).replace("default-route", "{}"))
                .toList());
        assertThat(read).hasSameSizeAs(taken);
        return isTaken.stream().map(yes -> yes ? read.removeFirst() : REFUSED).toList();
    }

    /** Each matcher with each set of labels of the table, which is more than the table has. */
    @Test
    void matchesWhatAlertmanagerMatches() throws IOException {
        List<Case> cases = Case.in("matching.txt");
        List<String> texts = cases.stream().map(matching -> matching.cell(0)).toList();
        Path file = file(texts);

        for (String labels :
                new TreeSet<>(cases.stream().map(matching -> matching.cell(1)).toList())) {
            List<String> given = Stream.of(labels.split(","))
                    .filter(label -> !label.isEmpty())
                    .toList();

            assertThat(Amtool.receivers(file, given)).as(labels).isEqualTo(matchedByTocsin(texts, labels));
        }
    }

    private static String matchedByTocsin(List<String> texts, String labels) {
        Map<String, String> given = new TreeMap<>();
        matchers(labels).forEach(label -> given.put(label.name(), label.value()));
        return IntStream.range(0, texts.size())
                .filter(i -> matchers(texts.get(i)).matches(given))
                .mapToObj(i -> "r" + i)
                .collect(joining(","));
    }

    private static Matchers matchers(String text) {
        return MatcherSyntax.CLASSIC.matchers(text, warning -> {});
    }

    private Path file(List<String> texts) throws IOException {
        return Files.writeString(folder.resolve("all.yml"), configuration(texts));
    }

    /** {@return a configuration with a route to a receiver of its own for each text} */
    private static String configuration(List<String> texts) {
        StringBuilder routes = new StringBuilder();
        StringBuilder receivers = new StringBuilder();
        for (int i = 0; i < texts.size(); i++) {
            String text = JsonText.write(Json.of(texts.get(i)));
            routes.append("  - {matchers: [%s], receiver: r%d, continue: true}\n".formatted(text, i));
            receivers.append("- name: r%d\n".formatted(i));
        }
        return "route:\n  receiver: root\n  routes:\n" + routes + "receivers:\n- name: root\n" + receivers;
    }
}
