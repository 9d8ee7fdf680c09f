package dev.tocsin.delivery.machine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code make simulate SEEDS=10000} takes more seeds, {@code make simulate FIRST=4711 SEEDS=1} one of them again. */
class SimulationTests {
    private static final int SEEDS = 500;
    private static final int SIMULATED = Integer.getInteger("tocsin.simulations", SEEDS);
    private static final long FIRST = Long.getLong("tocsin.simulations.first", 0);

    @Test
    void whatMustHoldHoldsWhateverHappens() {
        LongStream.range(FIRST, FIRST + SIMULATED).forEach(seed -> {
            Simulation simulation = new Simulation(seed, Sabotage.NONE).run();
            assertThat(simulation.violations())
                    .as(() -> "seed " + seed + ":\n" + String.join("\n", simulation.trace) + "\n")
                    .isEmpty();
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void findsAMistakeThatIsPlanted(String name, LongFunction<Sabotage> mistake) {
        assertThat(LongStream.range(0, SEEDS)
                        .filter(seed -> !new Simulation(seed, mistake.apply(seed))
                                .run()
                                .violations()
                                .isEmpty())
                        .findFirst())
                .isPresent();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of("a timer that is dropped", (LongFunction<Sabotage>)
                        seed -> Sabotage.droppedTimer(new Random(seed))),
                Arguments.of(
                        "a resolve that is reordered", (LongFunction<Sabotage>) seed -> Sabotage.reorderedResolve()),
                Arguments.of("an attempt that is made twice", (LongFunction<Sabotage>)
                        seed -> Sabotage.doubleSend(new Random(seed))),
                Arguments.of("a cancel that is not kept", (LongFunction<Sabotage>) seed -> Sabotage.unkeptCancel()),
                Arguments.of("an end that a fallback does not hear", (LongFunction<Sabotage>)
                        seed -> Sabotage.untoldEnd(SimulatedPlan.SPARE)));
    }
}
