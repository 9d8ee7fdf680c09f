package dev.tocsin.server.configuration;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.delivery.interval.TimeInterval;
import dev.tocsin.delivery.interval.TimeIntervalBuilder;
import dev.tocsin.delivery.interval.TimeRange;
import dev.tocsin.delivery.interval.Timetable;
import dev.tocsin.server.configuration.yaml.Reading;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the time intervals that routes name, from all lists of them that a file has. For one thread and one use. */
final class TimetableReader {
    private final Reading reading;
    private final BlockReader blocks;
    private final ZoneId local;
    private final Map<String, Timetable> timetables = new LinkedHashMap<>();
    private final Map<String, Place> places = new LinkedHashMap<>();

    /** @param local where the location {@code Local} is */
    TimetableReader(Reading reading, ZoneId local) {
        this.reading = reading;
        this.blocks = new BlockReader(reading);
        this.local = local;
    }

    /** {@return what was read, by name} */
    Map<String, Timetable> timetables() {
        return timetables;
    }

    /** Reads one list. */
    void read(Input input, Place place) {
        blocks.items(
                input,
                place,
                (item, spot) -> blocks.entries(item, spot).ifPresent(entries -> timetable(entries, spot)));
    }

    private void timetable(Map<String, Input> entries, Place place) {
        Map<String, Input> own = new LinkedHashMap<>(entries);
        Input inner = own.remove(Keys.INTERVALS);
        String name = BlockReader.text(blocks.values(own, Keys.TIMETABLE, place), "name");
        List<TimeInterval> intervals = new ArrayList<>();
        if (inner != null) {
            blocks.items(inner, place.member(Keys.INTERVALS), (item, spot) -> intervals.add(interval(item, spot)));
        }
        Place before = places.putIfAbsent(name, place);
        if (before != null && !name.isEmpty()) {
            String message = Quoted.of(name) + " is the name of '" + before.path() + "' too";
            reading.refuse(
                    Code.INVALID_TIME_INTERVAL, place.member("name"), message, "give each time interval its own name");
        }
        timetables.put(name, new Timetable(name, intervals));
    }

    /** {@return the interval; one that is always, where a problem was told} */
    private TimeInterval interval(Input input, Place place) {
        Values values = blocks.entries(input, place)
                .map(own -> blocks.values(own, Keys.TIME_INTERVAL, place))
                .orElse(Values.none());
        TimeIntervalBuilder interval = TimeInterval.builder(local).location(BlockReader.text(values, "location"));
        set(values, "weekdays", interval::weekdays);
        set(values, "days_of_month", interval::daysOfMonth);
        set(values, "months", interval::months);
        set(values, "years", interval::years);
        if (values.get("times") instanceof List<?> times) {
            interval.times(times.stream()
                    .map(Values.class::cast)
                    .map(part ->
                            new TimeRange(BlockReader.text(part, "start_time"), BlockReader.text(part, "end_time")))
                    .toList());
        }
        return reading.told(interval.check(), place)
                ? TimeInterval.builder(local).build()
                : interval.build();
    }

    private static void set(Values values, String key, Consumer<List<String>> setter) {
        if (values.has(key)) {
            setter.accept(BlockReader.texts(values, key));
        }
    }
}
