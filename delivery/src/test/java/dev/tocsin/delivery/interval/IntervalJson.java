package dev.tocsin.delivery.interval;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.time.ZoneId;
import java.util.List;

/** Reads a time interval as a configuration has it. */
final class IntervalJson {
    private IntervalJson() {}

    static TimeIntervalBuilder read(String text) {
        TimeIntervalBuilder interval = TimeInterval.builder(ZoneId.of("Asia/Kolkata"));
        members(JsonText.read(text, Limits.ofDefaults())).values().forEach((key, value) -> set(interval, key, value));
        return interval;
    }

    private static void set(TimeIntervalBuilder interval, String key, Json value) {
        switch (key) {
            case "times" ->
                interval.times(items(value).stream().map(IntervalJson::range).toList());
            case "weekdays" -> interval.weekdays(texts(value));
            case "days_of_month" -> interval.daysOfMonth(texts(value));
            case "months" -> interval.months(texts(value));
            case "years" -> interval.years(texts(value));
            case "location" -> interval.location(text(value));
            default -> throw new IllegalArgumentException(key);
        }
    }

    private static TimeRange range(Json range) {
        Json none = Json.of("");
        return new TimeRange(
                text(members(range).values().getOrDefault("start_time", none)),
                text(members(range).values().getOrDefault("end_time", none)));
    }

    private static Json.Members members(Json json) {
        return (Json.Members) json;
    }

    private static List<Json> items(Json json) {
        return ((Json.Items) json).values();
    }

    private static List<String> texts(Json json) {
        return items(json).stream().map(IntervalJson::text).toList();
    }

    private static String text(Json json) {
        return ((Json.Text) json).value();
    }
}
