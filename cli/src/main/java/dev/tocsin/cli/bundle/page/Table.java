package dev.tocsin.cli.bundle.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A table whose rows become cards on a narrow screen, each cell below the name of its column. The roles are said again, as
 * browsers forget them when cells are laid out as blocks. Not safe to share between threads.
 */
final class Table {

    private final String caption;
    private final List<String> columns;
    private final List<Markup> rows = new ArrayList<>();

    /**
     * Begins a table.
     *
     * @param caption what it shows; only heard, as the heading above says it to those who see
     */
    Table(String caption, String... columns) {
        this.caption = caption;
        this.columns = List.of(columns);
    }

    /** Adds a row; its first cell is its heading. */
    Table row(Markup... cells) {
        List<Markup> row = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            Tag cell = i == 0 ? new Tag("th").with("scope", "row").with("role", "rowheader") : cell(columns.get(i));
            row.add(cell.around(new Tag("div").around(cells[i])));
        }
        rows.add(new Tag("tr").with("role", "row").around(row));
        return this;
    }

    Markup markup() {
        List<Markup> headings = columns.stream()
                .map(column -> new Tag("th")
                        .with("scope", "col")
                        .with("role", "columnheader")
                        .around(column))
                .toList();
        return new Tag("table")
                .with("role", "table")
                .around(
                        new Tag("caption").around(caption),
                        new Tag("thead")
                                .with("role", "rowgroup")
                                .around(new Tag("tr").with("role", "row").around(headings)),
                        new Tag("tbody").with("role", "rowgroup").around(rows));
    }

    private static Tag cell(String column) {
        return new Tag("td").with("role", "cell").with("data-column", column);
    }
}
