package dev.tocsin.cli.table;

import dev.tocsin.contract.problem.OneLine;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows under headings. The cells of the last column are text that is wrapped to what is left of a line, or stands below its
 * row where too little is left. Controls in a cell are shown as escapes.
 */
public final class Table {

    private static final String GAP = "  ";
    private static final int MAX_CELL = 32;
    private static final int MIN_TEXT = 24;

    private final List<String> headings;
    private final List<List<List<String>>> rows = new ArrayList<>();

    /** Makes a table without rows. */
    public Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /**
     * Adds a row.
     *
     * @param cells the lines of each cell, one cell for each heading
     */
    public void add(List<List<String>> cells) {
        rows.add(cells.stream().map(Table::harmless).toList());
    }

    private static List<String> harmless(List<String> lines) {
        return lines.stream().map(OneLine::of).toList();
    }

    /** {@return the table in lines of at most {@code columns}, as far as its cells allow, each with a line break} */
    public String text(int columns) {
        int last = headings.size() - 1;
        int[] widths = IntStream.range(0, last).map(this::width).toArray();
        int indent = IntStream.of(widths).sum() + last * GAP.length();
        boolean beside = columns - indent >= MIN_TEXT;
        StringBuilder text = new StringBuilder();
        append(text, widths, headings.stream().map(List::of).toList(), beside);
        for (List<List<String>> row : rows) {
            List<String> wrapped = wrapped(row.get(last), beside ? columns - indent : columns - GAP.length());
            List<List<String>> cells = new ArrayList<>(row.subList(0, last));
            if (beside) {
                cells.add(wrapped);
            }
            append(text, widths, cells, beside);
            if (!beside) {
                wrapped.forEach(line -> appendLine(text, GAP + line));
            }
        }
        return text.toString();
    }

    private int width(int column) {
        return rows.stream()
                .flatMap(row -> row.get(column).stream())
                .mapToInt(TextWidth::of)
                .map(width -> Math.min(width, MAX_CELL))
                .reduce(TextWidth.of(headings.get(column)), Math::max);
    }

    private static List<String> wrapped(List<String> lines, int columns) {
        return lines.stream()
                .flatMap(line -> TextWidth.wrapped(line, columns).stream())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static void append(StringBuilder text, int[] widths, List<List<String>> cells, boolean beside) {
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            StringBuilder out = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = at(cells.get(column), line);
                out.append(TextWidth.padded(TextWidth.cut(cell, widths[column]), widths[column]));
                out.append(GAP);
            }
            if (beside) {
                out.append(at(cells.get(widths.length), line));
            }
            appendLine(text, out.toString());
        }
    }

    private static String at(List<String> lines, int line) {
        return line < lines.size() ? lines.get(line) : "";
    }

    private static void appendLine(StringBuilder text, String line) {
        text.append(line.stripTrailing()).append('\n');
    }
}
