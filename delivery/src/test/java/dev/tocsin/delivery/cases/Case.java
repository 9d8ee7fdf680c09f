package dev.tocsin.delivery.cases;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One line of a table of cases, which {@code checks} asks Alertmanager too. The head of each table says how it is written. */
public record Case(int line, List<String> cells) {

    /** {@return the cases of a table in the folder {@code cases}} */
    public static Stream<Case> in(String table) {
        List<String> lines = text(table).lines().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("¦") && !lines.get(i).startsWith("#"))
                .mapToObj(i -> new Case(i + 1, cells(lines.get(i))));
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
