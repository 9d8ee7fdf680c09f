package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Form;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.journal.Retention;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ParseResult;

/** The options that say how much history a service keeps. */
final class HistoryOptions {
    private static final String AGE = "--history-age";
    private static final String SIZE = "--history-size";
    private static final Kind AGES = new DurationKind(new Range<>(Duration.ofHours(1), Duration.ofDays(3_650)));
    private static final Pattern SIZES = Pattern.compile("([1-9]\\d{0,5})(MiB|GiB)");
    private static final int MEBI = 20;
    private static final int GIBI = 30;

    private HistoryOptions() {}

    /** Adds the options. */
    static Form addTo(Form form) {
        return form.option(AGE, "TIME", "How long to keep what became of a delivery; 30d unless given.")
                .option(SIZE, "SIZE", "How large to let the journal grow, such as 500MiB; 10GiB unless given.");
    }

    static Retention read(ParseResult given, Problems.Collector problems) {
        Retention usual = Retention.ofDefaults();
        return new Retention(age(given, usual.age(), problems), size(given, usual.bytes(), problems));
    }

    private static Duration age(ParseResult given, Duration usual, Problems.Collector problems) {
        if (!given.hasMatchedOption(AGE)) {
            return usual;
        }
        Input text = new Input.Text(given.matchedOptionValue(AGE, ""));
        Object age = AGES.read(text, Place.root(path -> "option '" + AGE + "'"), problems);
        return age instanceof Duration duration ? duration : usual;
    }

    private static long size(ParseResult given, long usual, Problems.Collector problems) {
        if (!given.hasMatchedOption(SIZE)) {
            return usual;
        }
        String text = given.matchedOptionValue(SIZE, "");
        Matcher size = SIZES.matcher(text);
        if (size.matches()) {
            return Long.parseLong(size.group(1)) << (size.group(2).equals("MiB") ? MEBI : GIBI);
        }
        problems.add(new Problem(
                Code.WRONG_KIND,
                "option '" + SIZE + "'",
                Quoted.of(text) + " is no size",
                "write it as 500MiB or 10GiB"));
        return usual;
    }
}
