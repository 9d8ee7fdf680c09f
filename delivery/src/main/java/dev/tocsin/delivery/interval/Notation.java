package dev.tocsin.delivery.interval;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * How a range of days, months or years is written: {@code FIRST:LAST}, or one alone.
 *
 * @param noun what one is called
 * @param words the words for them, from the first on; none if they have numbers alone
 * @param numbers their numbers; zero is none, but of those whose first has it, which have words alone
 * @param form what to write
 */
record Notation(String noun, List<String> words, Range numbers, String form) {
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,9}");
    private static final int SHORTEST_MONTH = 28;

    Optional<Range> read(String text, String place, Problems.Collector problems) {
        int colon = text.indexOf(':');
        String firstWord = colon < 0 ? text : text.substring(0, colon);
        String lastWord = text.substring(colon + 1);
        OptionalInt first = number(firstWord);
        OptionalInt last = number(lastWord);
        if (first.isEmpty() || last.isEmpty()) {
            String wrong = first.isEmpty() ? firstWord : lastWord;
            problems.add(Code.INVALID_TIME_INTERVAL, place, Quoted.of(wrong) + " is no " + noun, form);
            return Optional.empty();
        }
        Range range = new Range(first.getAsInt(), last.getAsInt());
        if (isBackwards(range)) {
            problems.add(Code.INVALID_TIME_INTERVAL, place, Quoted.of(text) + " ends before it begins", form);
            return Optional.empty();
        }
        return Optional.of(range);
    }

    private OptionalInt number(String written) {
        int word = words.indexOf(written.toLowerCase(Locale.ROOT));
        if (word >= 0) {
            return OptionalInt.of(numbers.first() + word);
        }
        if (numbers.first() == 0 || !NUMBER.matcher(written).matches()) {
            return OptionalInt.empty();
        }
        int number = Integer.parseInt(written);
        return number != 0 && numbers.contains(number) ? OptionalInt.of(number) : OptionalInt.empty();
    }

    /** A range from the end of a month to a day from its beginning may be one in some months; it is never meant. */
    private static boolean isBackwards(Range range) {
        Range shortest = range.inMonthOf(SHORTEST_MONTH);
        return shortest.first() > shortest.last() || range.first() < 0 && range.last() > 0;
    }
}
