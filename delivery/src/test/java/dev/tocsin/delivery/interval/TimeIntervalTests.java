package dev.tocsin.delivery.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.delivery.cases.Case;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeIntervalTests {
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:15:00Z");

    static List<Case> intervals() {
        return Case.in("intervals.txt");
    }

    @ParameterizedTest
    @MethodSource("intervals")
    void containsWhatTheTableSays(Case expected) {
        TimeInterval interval = IntervalJson.read(expected.cell(0)).build();

        assertThat(instants(expected.cell(1))).allMatch(interval::contains);
        assertThat(instants(expected.cell(2))).noneMatch(interval::contains);
    }

    private static List<Instant> instants(String cell) {
        return Stream.of(cell.split(" "))
                .filter(word -> !word.isEmpty())
                .map(Instant::parse)
                .toList();
    }

    static List<Case> refused() {
        return Case.in("intervals-refused.txt");
    }

    @ParameterizedTest
    @MethodSource("refused")
    void saysAllThatIsWrongAtOnce(Case expected) {
        TimeIntervalBuilder interval = IntervalJson.read(expected.cell(0));

        assertThat(interval.check())
                .map(Object::toString)
                .isEqualTo(List.of(expected.cell(1).split(" // ")));
        assertThatThrownBy(interval::build).hasMessage(interval.check().toString());
    }

    @Test
    void isReadWithoutAConfiguration() {
        assertThatThrownBy(() -> TimeInterval.builder(ZoneOffset.UTC)
                        .weekdays(List.of("monday", "fryday"))
                        .build())
                .hasMessage(
                        "[P319] weekdays[1]: 'fryday' is no weekday; write 'sunday' to 'saturday', or a range such as 'monday:friday'; a week begins on Sunday");
    }

    @Test
    void oneOfATimetableIsEnough() {
        TimeInterval monday = IntervalJson.read("{\"weekdays\": [\"monday\"]}").build();
        TimeInterval sunday = IntervalJson.read("{\"weekdays\": [\"sunday\"]}").build();

        assertThat(new Timetable("work", List.of(sunday, monday)).contains(MONDAY))
                .isTrue();
        assertThat(new Timetable("rest", List.of(sunday)).contains(MONDAY)).isFalse();
        assertThat(new Timetable("never", List.of()).contains(MONDAY)).isFalse();
    }
}
