package dev.tocsin.contract.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.Seeds;
import dev.tocsin.contract.kind.Binding;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pairs of random contracts, and what is valid under one of them. */
class ContractDiffPropertyTests {
    private static final int PAIRS = 4_000;
    private static final int TRIES = 5;
    private static final Place PLACE = Place.root("field", "plugin 'p'");

    @Test
    void whereSomethingValidIsRefusedSomethingBreaks() {
        AtomicInteger refused = new AtomicInteger();
        Seeds.forEach(PAIRS, (seed, random) -> {
            PluginContract before = new RandomContracts(random).any();
            PluginContract after = new Edits(random).contract(before);
            Optional<String> loss = loss(before, after, random);

            loss.ifPresent(what -> assertThat(changes(before, after))
                    .as("%s: %s%n%s%n%s", seed, what, before, after)
                    .anyMatch(Change::isBreaking));
            loss.ifPresent(what -> refused.incrementAndGet());
        });

        assertThat(refused)
                .as("pairs of which one refuses what the other accepts")
                .hasValueGreaterThan(PAIRS / 4);
    }

    @Test
    void nothingBreaksWhereContractsAreOnlyLoosened() {
        AtomicInteger changed = new AtomicInteger();
        Seeds.forEach(PAIRS, (seed, random) -> {
            PluginContract before = new RandomContracts(random).any();
            PluginContract after = new Loosenings(random).contract(before);

            assertThat(changes(before, after).stream().filter(Change::isBreaking))
                    .as("%s:%n%s%n%s", seed, before, after)
                    .isEmpty();
            assertThat(loss(before, after, random))
                    .as("%s:%n%s%n%s", seed, before, after)
                    .isEmpty();
            changed.addAndGet(before.equals(after) ? 0 : 1);
        });

        assertThat(changed).as("pairs that differ").hasValueGreaterThan(PAIRS / 2);
    }

    @Test
    void equalContractsHaveNoChangesAndOthersHave() {
        Seeds.forEach(PAIRS, (seed, random) -> {
            PluginContract before = new RandomContracts(random).any();
            PluginContract after = new Edits(random).contract(before);

            assertThat(changes(before, before)).as(seed).isEmpty();
            assertThat(changes(before, after).isEmpty())
                    .as("%s:%n%s%n%s", seed, before, after)
                    .isEqualTo(withoutOrder(before).equals(withoutOrder(after)));
        });
    }

    /** {@return what a contract says, whatever the order of its rules and of the fields in them} */
    private static List<Object> withoutOrder(PluginContract contract) {
        return List.of(
                contract.fields(),
                contract.rules().stream()
                        .map(rule -> List.of(rule.form(), Set.copyOf(rule.fields())))
                        .collect(Collectors.toSet()),
                contract.actions());
    }

    private static List<Change> changes(PluginContract before, PluginContract after) {
        return ContractDiff.between(List.of(before), List.of(after));
    }

    /** {@return what was valid before and is refused after, if something is found} */
    private static Optional<String> loss(PluginContract before, PluginContract after, Random random) {
        for (int i = 0; i < TRIES; i++) {
            Optional<String> loss = lossOfConfiguration(before, after, random);
            for (ActionContract action : before.actions()) {
                loss = loss.or(() -> lossOfCall(action, after, random));
            }
            if (loss.isPresent()) {
                return loss;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lossOfConfiguration(PluginContract before, PluginContract after, Random random) {
        Map<String, Input> given = new Given(random).to(before.fields());
        return isValid(before, given) && !isValid(after, given)
                ? Optional.of("the configuration " + given)
                : Optional.empty();
    }

    private static boolean isValid(PluginContract plugin, Map<String, Input> given) {
        return plugin.bind(given, PLACE, Problems.collector()).isComplete();
    }

    private static Optional<String> lossOfCall(ActionContract before, PluginContract plugin, Random random) {
        Optional<ActionContract> after = plugin.action(before.name());
        if (after.isEmpty()) {
            return Optional.of("the action " + before.name());
        }
        Map<String, Input> given = new Given(random).to(before.parameters());
        if (isValid(before.parameters(), given) && !isValid(after.get().parameters(), given)) {
            return Optional.of("the arguments " + given);
        }
        return lossOfResult(before.returns(), after.get().returns(), random);
    }

    private static boolean isValid(List<Property> parameters, Map<String, Input> given) {
        return Binding.of(parameters, given, PLACE, Problems.collector()).isComplete();
    }

    /** A reader is at a loss where a result is absent, or what it knows of the result is not of the kind that it knows. */
    private static Optional<String> lossOfResult(Result before, Result after, Random random) {
        if (after.optional() && !before.optional()) {
            return Optional.of("that there is a result");
        }
        Json result = ValidValues.written(random).of(after.kind());
        return Readers.canRead(before.kind(), result) ? Optional.empty() : Optional.of("the result " + result);
    }
}
