package dev.tocsin.server.api1;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** One line of the table of calls; the head of the table says how it is written. */
record Line(int number, String target, String status, String said) {
    static List<Line> all() throws IOException {
        try (InputStream in = Objects.requireNonNull(Line.class.getResourceAsStream("/cases/api1.txt"))) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return IntStream.range(0, lines.size())
                    .filter(at -> lines.get(at).startsWith("/"))
                    .mapToObj(at -> of(at + 1, lines.get(at)))
                    .toList();
        }
    }

    private static Line of(int number, String line) {
        List<String> cells =
                Arrays.stream(line.split("¦", -1)).map(String::strip).toList();
        return new Line(number, cells.get(0), cells.get(1), cells.get(2).replace("∅", ""));
    }
}
