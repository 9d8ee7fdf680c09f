package dev.tocsin.checks.alertmanager;

import dev.tocsin.checks.Project;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One line of the tables of cases that other modules' tests run too; the head of each says how it is written.
 *
 * @param above what stands above the case, below a line that begins with {@code ==}
 */
record Case(int line, String above, List<String> cells) {

    /** {@return the cases of a table of {@code delivery}} */
    static List<Case> in(String table) {
        return in("delivery", table);
    }

    /** {@return the cases of a table of a module} */
    static List<Case> in(String module, String table) {
        Path file =
                Project.ROOT.resolve(module).resolve("src/test/resources/cases").resolve(table);
        List<Case> cases = new ArrayList<>();
        String above = "";
        int number = 0;
        for (String line : Project.read(file).lines().toList()) {
            number++;
            if (line.startsWith("==")) {
                above = "";
            } else if (line.contains("¦") && !line.startsWith("#")) {
                cases.add(new Case(number, above, cells(line)));
            } else if (!line.startsWith("#")) {
                above += line;
            }
        }
        return cases;
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
