package dev.tocsin.delivery.interval;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Parts of a day by its minutes. */
record MinutesOfDay(List<Range> ranges) implements Predicate<LocalDateTime> {
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d|24:00");

    static MinutesOfDay read(List<TimeRange> times, Problems.Collector problems) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            String place = "times[" + i + "]";
            String startTime = times.get(i).startTime();
            String endTime = times.get(i).endTime();
            OptionalInt start = minute(startTime, place + ".start_time", problems);
            OptionalInt end = minute(endTime, place + ".end_time", problems);
            if (start.isPresent() && end.isPresent()) {
                if (start.getAsInt() < end.getAsInt()) {
                    ranges.add(new Range(start.getAsInt(), end.getAsInt() - 1));
                } else {
                    problems.add(
                            Code.INVALID_TIME_INTERVAL,
                            place,
                            "it begins at " + Quoted.of(startTime) + " and is over at " + Quoted.of(endTime),
                            "let it end later; over midnight, give one up to '24:00' and one from '00:00'");
                }
            }
        }
        return new MinutesOfDay(List.copyOf(ranges));
    }

    private static OptionalInt minute(String time, String place, Problems.Collector problems) {
        if (TIME.matcher(time).matches()) {
            return OptionalInt.of(Integer.parseInt(time, 0, 2, 10) * 60 + Integer.parseInt(time, 3, 5, 10));
        }
        problems.add(
                Code.INVALID_TIME_INTERVAL,
                place,
                Quoted.of(time) + " is no time of the day",
                "write it as 'HH:MM', '00:00' to '24:00'");
        return OptionalInt.empty();
    }

    @Override
    public boolean test(LocalDateTime time) {
        int minute = time.getHour() * 60 + time.getMinute();
        return ranges.stream().anyMatch(range -> range.contains(minute));
    }
}
