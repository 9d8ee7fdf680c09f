package dev.tocsin.delivery.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * One line of a table of cases, of which {@code checks} asks Alertmanager too. The head of each table says how it is written.
 *
 * @param above what stands above the case, below a line that begins with {@code ==}
 */
public record Case(int line, String above, List<String> cells) {

    /** {@return the cases of a table in the folder {@code cases}} */
    public static List<Case> in(String table) {
        List<Case> cases = new ArrayList<>();
        String above = "";
        int number = 0;
        for (String line : text(table).lines().toList()) {
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

    private static String text(String table) {
        try (InputStream in = Objects.requireNonNull(Case.class.getResourceAsStream("/cases/" + table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
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

    /** {@return what stands in a column, counted from 0} */
    public String cell(int column) {
        return cells.get(column);
    }

    @Override
    public String toString() {
        return line + ": " + String.join(" ¦ ", cells);
    }
}
