package dev.tocsin.cli.serve;

import dev.tocsin.cli.command.Form;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.server.log.LogFormat;
import dev.tocsin.server.log.LogLevel;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/**
 * How a command line asks for a log.
 *
 * @param format how lines are written
 * @param level how much a line must matter
 */
record LogOptions(LogFormat format, LogLevel level) {
    private static final String FORMAT = "--log-format";
    private static final String LEVEL = "--log-level";

    /** Adds the options. */
    static Form addTo(Form form) {
        return form.option(
                        FORMAT,
                        "FORMAT",
                        "How to write the log to standard error: console, which it is unless given, or json.")
                .option(
                        LEVEL,
                        "LEVEL",
                        "How much must matter what is written: debug, which is every call, attempt and delivery, info unless given, warn or error.");
    }

    static LogOptions read(ParseResult given, Problems.Collector problems) {
        return new LogOptions(
                choice(given, FORMAT, LogFormat.CONSOLE, LogFormat::word, problems),
                choice(given, LEVEL, LogLevel.INFO, LogLevel::word, problems));
    }

    private static <E extends Enum<E>> E choice(
            ParseResult given, String option, E otherwise, Function<E, String> word, Problems.Collector problems) {
        String text = given.matchedOptionValue(option, word.apply(otherwise));
        E[] all = otherwise.getDeclaringClass().getEnumConstants();
        return Arrays.stream(all)
                .filter(each -> word.apply(each).equals(text))
                .findFirst()
                .orElseGet(() -> {
                    problems.add(new Problem(
                            Code.NOT_A_CHOICE,
                            "option '" + option + "'",
                            Quoted.of(text) + " is none of its values",
                            "choose one of " + Arrays.stream(all).map(word).collect(Collectors.joining(", "))));
                    return otherwise;
                });
    }
}
