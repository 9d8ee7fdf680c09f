package dev.tocsin.checks.alertmanager;

import dev.tocsin.checks.Project;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** One line of the tables of cases that the tests of {@code delivery} run; the head of each says how it is written. */
record Case(int line, List<String> cells) {

    static List<Case> in(String table) {
        Path file = Project.ROOT.resolve("delivery/src/test/resources/cases").resolve(table);
        List<String> lines = Project.read(file).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("¦") && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new Case(i + 1, cells(lines.get(i))))
                .toList();
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.split("¦", -1))
                .map(cell -> meant(cell.strip()))
                .toList();
    }

    private static String meant(String cell) {
        return cell.replace("∅", "")
                .replace('␣', ' ')
                .replace('⍽', '\u00A0')
                .replace('⇥', '\t')
                .replace('⏎', '\n');
    }

    String cell(int column) {
        return cells.get(column);
    }

    /** {@return whether the table gives a reason, in a column, why Alertmanager does something else} */
    boolean differs(int column) {
        return cells.size() > column;
    }
}
