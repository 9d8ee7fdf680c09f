package dev.tocsin.cli.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTests {

    private final Table table = new Table(List.of("NAME", "TRIES", "REASON"));

    @Test
    void alignsItsColumns() {
        add("ops", List.of("503 in 12 ms", "200 in 8 ms"), "status 200");
        add("on-call", List.of(), "not sent");

        assertThat(table.text(80)).isEqualTo("""
                NAME     TRIES         REASON
                ops      503 in 12 ms  status 200
                         200 in 8 ms
                on-call                not sent
                """);
    }

    @Test
    void wrapsTheLastColumnToTheLine() {
        add("ops", List.of("1"), "a reason that takes more than what is left of the line");

        assertThat(table.text(40)).isEqualTo("""
                NAME  TRIES  REASON
                ops   1      a reason that takes more
                             than what is left of the
                             line
                """);
    }

    @Test
    void putsTheLastColumnBelowWhereTooLittleIsLeft() {
        add("ops", List.of("1"), "a reason that takes more than what is left");

        assertThat(table.text(30)).isEqualTo("""
                NAME  TRIES
                ops   1
                  a reason that takes more
                  than what is left
                """);
    }

    @Test
    void countsWideCharactersAsTwoColumnsAndMarksAsNone() {
        add("日本😀", List.of("é"), "wide");
        add("plain", List.of("u\u0308"), "narrow");

        assertThat(table.text(80)).isEqualTo("""
                NAME    TRIES  REASON
                日本😀  é      wide
                plain   u\u0308      narrow
                """);
    }

    @Test
    void cutsLongCells() {
        add("x".repeat(40), List.of("1"), "long");

        assertThat(table.text(80)).isEqualTo("""
                NAME                              TRIES  REASON
                xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…  1      long
                """);
    }

    @Test
    void breaksAWordThatNoLineHolds() {
        add("ops", List.of("1"), "😀".repeat(15));

        assertThat(table.text(37)).isEqualTo("""
                NAME  TRIES  REASON
                ops   1      😀😀😀😀😀😀😀😀😀😀😀😀
                             😀😀😀
                """);
    }

    @Test
    void showsControlsAsEscapes() {
        add("a\u001b[31m", List.of("1"), "two\nlines");

        assertThat(table.text(80)).isEqualTo("""
                NAME         TRIES  REASON
                a\\u001B[31m  1      two\\nlines
                """);
    }

    private void add(String name, List<String> tries, String reason) {
        table.add(List.of(List.of(name), tries, List.of(reason)));
    }
}
