package dev.tocsin.api.generated;

import static dev.tocsin.api.generated.Bell.REST;
import static dev.tocsin.api.generated.Bell.RING;
import static dev.tocsin.api.generated.Bell.SWING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.api.history.Ending;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecorderTests {
    private final ManualTime time = new ManualTime();
    private final Host.Builder host = Host.builder().clock(time.clock()).ticker(time::ticks);

    @Test
    void recordsActionResultTypeStartAndDuration() throws Exception {
        Bell bell = new Bell(host.build());
        time.advance(Duration.ofSeconds(3));
        bell.call(RING, () -> {
            time.advance(Duration.ofNanos(1_250_700));
            return 7;
        });

        assertThat(bell.history())
                .containsExactly(new Invocation(
                        1,
                        0,
                        "ring",
                        Json.members().build(),
                        new Ending.Returned("Integer"),
                        ManualTime.DAWN.plusSeconds(3),
                        Duration.ofNanos(1_250_700)));
        assertThat(bell.history().get(0).toJson())
                .hasToString("{\"id\":1,\"parent_id\":null,\"action\":\"ring\",\"arguments\":{},"
                        + "\"result_type\":\"Integer\",\"exception\":null,"
                        + "\"start\":\"2026-11-22T06:00:03Z\",\"duration_micros\":1250}");
    }

    @Test
    void tellsNoResultFromNull() throws Exception {
        Bell bell = new Bell(host.build());
        bell.call(RING, () -> null);
        bell.call(REST, () -> null);

        assertThat(bell.history())
                .extracting(Invocation::ending)
                .containsExactly(new Ending.Returned("null"), new Ending.Returned("void"));
    }

    @Nested
    class WhenCallsAreNested {
        @Test
        void putsTheInnerCallBeforeItsCallerAndNamesIt() throws Exception {
            Bell bell = new Bell(host.build());
            bell.call(RING, () -> {
                bell.call(SWING, () -> 1);
                return bell.call(SWING, () -> 2);
            });

            assertThat(bell.history())
                    .extracting(Invocation::action, Invocation::id, Invocation::parent)
                    .containsExactly(tuple("swing", 2L, 1L), tuple("swing", 3L, 1L), tuple("ring", 1L, 0L));
        }

        @Test
        void takesTheNearestCallOfTheSameInstanceForTheParent() throws Exception {
            Bell one = new Bell(host.build());
            Bell other = new Bell(host.build());
            one.call(RING, () -> other.call(RING, () -> other.call(SWING, () -> one.call(SWING, () -> 1))));

            assertThat(one.history()).extracting(Invocation::parent).containsExactly(1L, 0L);
            assertThat(other.history()).extracting(Invocation::parent).containsExactly(1L, 0L);
        }

        @Test
        void passesOverAnInstanceThatRecordsNothing() throws Exception {
            Bell one = new Bell(host.build());
            Bell silent = new Bell(host.historySize(0).build());
            one.call(RING, () -> silent.call(RING, () -> one.call(SWING, () -> 1)));

            assertThat(one.history()).extracting(Invocation::parent).containsExactly(1L, 0L);
            assertThat(silent.history()).isEmpty();
        }

        @Test
        void tellsTheLevelsOfARecursionApart() throws Exception {
            Bell bell = new Bell(host.build());
            descend(bell, 4);

            assertThat(bell.history()).extracting(Invocation::id).containsExactly(4L, 3L, 2L, 1L);
            assertThat(bell.history()).extracting(Invocation::parent).containsExactly(3L, 2L, 1L, 0L);
        }

        @Test
        void startsAnewAfterTheOutermostCall() throws Exception {
            Bell bell = new Bell(host.build());
            assertThatThrownBy(() -> bell.call(RING, () -> bell.call(SWING, () -> fail(new IOException()))));
            bell.call(RING, () -> 1);

            assertThat(bell.history()).extracting(Invocation::parent).containsExactly(1L, 0L, 0L);
        }

        private int descend(Bell bell, int levels) throws Exception {
            return levels == 0 ? 0 : bell.call(RING, () -> descend(bell, levels - 1));
        }
    }

    @Nested
    class WhenACallThrows {
        @Test
        void keepsTheNameOfTheClassAndNothingElse() {
            Bell bell = new Bell(host.build());
            IOException checked = new IOException("canary");
            AssertionError error = new AssertionError("canary");

            assertThatThrownBy(() -> bell.call(RING, () -> fail(checked))).isSameAs(checked);
            assertThatThrownBy(() -> bell.call(RING, () -> fail(error))).isSameAs(error);
            assertThat(bell.history())
                    .extracting(Invocation::ending)
                    .containsExactly(
                            new Ending.Threw("java.io.IOException"), new Ending.Threw("java.lang.AssertionError"));
            assertThat(bell.history()).allMatch(call -> call.ending() instanceof Ending.Threw);
            assertThat(bell.history().toString()).doesNotContain("canary");
            assertThat(checked.getSuppressed()).isEmpty();
        }
    }

    @Nested
    class WhenTheStackOverflows {
        @Test
        void letsTheCallerSeeItAndRepairsWhatWasLost() throws Exception {
            Bell bell = new Bell(host.build());
            assertThatThrownBy(() -> bell.call(RING, () -> descend(bell))).isInstanceOf(StackOverflowError.class);
            bell.call(SWING, () -> 1);

            assertThat(bell.history())
                    .last()
                    .extracting(Invocation::action, Invocation::parent)
                    .containsExactly("swing", 0L);
            assertThat(bell.history()).element(98).matches(call -> call.ending() instanceof Ending.Threw);
        }

        private int descend(Bell bell) throws Exception {
            return 1 + bell.call(RING, () -> descend(bell));
        }
    }

    @Nested
    class WhenMoreEndedThanAreKept {
        @ParameterizedTest
        @ValueSource(ints = {1, 2, 3, 4, 5, 99, 100, 127, 128})
        void keepsTheLast(int size) throws Exception {
            Bell bell = new Bell(host.historySize(size).build());
            for (int i = 1; i <= 1000; i++) {
                bell.call(RING, () -> 1);
                assertThat(bell.history())
                        .hasSize(Math.min(i, size))
                        .last()
                        .extracting(Invocation::id)
                        .isEqualTo((long) i);
            }

            assertThat(bell.history())
                    .extracting(Invocation::id)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1001 - size, 1000).boxed().toList());
        }

        @Test
        void keepsAHundredWhereNothingElseIsSaid() throws Exception {
            Bell bell = new Bell(host.build());
            for (int i = 0; i < 150; i++) {
                bell.call(RING, () -> 1);
            }

            assertThat(bell.history()).hasSize(100);
        }
    }

    @Nested
    class WhenSomebodyListens {
        private final List<Invocation> heard = new ArrayList<>();

        @Test
        void tellsEachInvocationEvenIfNoneIsKept() throws Exception {
            Bell bell = new Bell(host.historySize(0).listener(heard::add).build());
            bell.call(RING, () -> bell.call(SWING, () -> 1));

            assertThat(heard).extracting(Invocation::action).containsExactly("swing", "ring");
            assertThat(heard).extracting(Invocation::parent).containsExactly(1L, 0L);
            assertThat(bell.history()).isEmpty();
        }

        @Test
        void tellsWhatTheHistoryWillShow() throws Exception {
            Bell bell = new Bell(host.listener(heard::add).build());
            bell.call(RING, () -> 1);
            time.advance(Duration.ofHours(1));

            assertThat(heard).isEqualTo(bell.history());
        }

        @Test
        void dropsWhatTheListenerThrows() throws Exception {
            Bell bell = new Bell(host.listener(invocation -> {
                        heard.add(invocation);
                        if (heard.size() == 1) {
                            throw new IllegalStateException();
                        }
                        throw new AssertionError();
                    })
                    .build());

            assertThat(bell.call(RING, () -> 1)).isEqualTo(1);
            assertThat(bell.call(RING, () -> 2)).isEqualTo(2);
            assertThat(bell.call(RING, () -> 3)).isEqualTo(3);
            assertThat(heard).extracting(Invocation::id).containsExactly(1L, 2L, 3L);
            assertThat(bell.history()).isEqualTo(heard);
        }

        @Test
        void recordsWhatTheListenerCallsButDoesNotTellIt() throws Exception {
            Bell[] bell = new Bell[1];
            bell[0] = new Bell(host.listener(invocation -> {
                        heard.add(invocation);
                        bell[0].recorder().returned(bell[0].recorder().begin(SWING), 1);
                    })
                    .build());
            bell[0].call(RING, () -> 1);

            assertThat(heard).extracting(Invocation::action).containsExactly("ring");
            assertThat(bell[0].history()).extracting(Invocation::action).containsExactly("ring", "swing");
            assertThat(bell[0].history()).extracting(Invocation::parent).containsExactly(0L, 0L);
        }
    }

    @Nested
    class WhenItIsOff {
        @Test
        void recordsNothingAndChangesNothing() throws Exception {
            Bell bell = new Bell(host.historySize(0).build());

            assertThat(bell.recorder().begin(RING)).isNull();
            assertThat(bell.call(RING, () -> 1)).isEqualTo(1);
            assertThatThrownBy(() -> bell.call(RING, () -> fail(new IOException("x"))))
                    .hasMessage("x");
            assertThat(bell.history()).isEmpty();
        }
    }

    @Nested
    class WhenTheTickerFails {
        private boolean broken;

        private long ticks() {
            if (broken) {
                throw new IllegalStateException("no time");
            }
            return time.ticks();
        }

        @Test
        void callsGoOnUnrecorded() throws Exception {
            Bell bell = new Bell(host.ticker(this::ticks).build());
            broken = true;
            assertThat(bell.call(RING, () -> 1)).isEqualTo(1);
            broken = false;
            assertThat(bell.call(RING, () -> 2)).isEqualTo(2);

            assertThat(bell.history()).hasSize(1).extracting(Invocation::parent).containsExactly(0L);
        }

        @Test
        void aLostEndDoesNotBecomeTheParentOfWhatFollows() throws Exception {
            Bell bell = new Bell(host.ticker(this::ticks).build());
            bell.call(RING, () -> {
                broken = true;
                return 1;
            });
            broken = false;
            bell.call(SWING, () -> 2);

            assertThat(bell.history())
                    .extracting(Invocation::action, Invocation::parent)
                    .containsExactly(tuple("swing", 0L));
        }
    }

    @Nested
    class TheTimeOfDay {
        @Test
        void staysTheSameEachTimeItIsRead() throws Exception {
            Bell bell = new Bell(host.build());
            bell.call(RING, () -> 1);
            List<Invocation> first = bell.history();
            time.setClock(ManualTime.DAWN.plusMillis(900));

            assertThat(bell.history()).isEqualTo(first);
        }

        @Test
        void followsAClockThatWasSet() throws Exception {
            Bell bell = new Bell(host.build());
            bell.call(RING, () -> 1);
            Instant later = ManualTime.DAWN.plus(Duration.ofHours(8));
            time.setClock(later);
            bell.call(RING, () -> 1);

            assertThat(bell.history()).last().extracting(Invocation::start).isEqualTo(later);
        }
    }

    private static <T extends Throwable> Integer fail(T thrown) throws T {
        throw thrown;
    }
}
