package dev.tocsin.contract.diff;

import static dev.tocsin.contract.diff.Siren.optional;
import static dev.tocsin.contract.diff.Siren.required;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.plugin.Rule.Form;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RulesDiffTests {
    private static final Rule ONE = rule(Form.EXACTLY_ONE, "a", "b");
    private static final Rule MOST_ONE = rule(Form.AT_MOST_ONE, "a", "b");
    private static final Rule BOTH = rule(Form.TOGETHER, "a", "b");

    @Test
    void aRuleThatIsGoneRefusesNothing() {
        assertThat(changes(Siren.ruledBy(ONE), Siren.ruledBy()))
                .containsExactly("SAFE exactly_one of 'a' and 'b' removed");
    }

    @Test
    void aNewRuleRefusesWhatWasValid() {
        PluginContract free = Siren.ruledBy();

        assertThat(changes(free, Siren.ruledBy(ONE)))
                .containsExactly("BREAKING exactly_one of 'a' and 'b' added; refuses none of them, which was valid");
        assertThat(changes(free, Siren.ruledBy(MOST_ONE)))
                .containsExactly(
                        "BREAKING at_most_one of 'a' and 'b' added; refuses 'a' and 'b' together, which was valid");
        assertThat(changes(free, Siren.ruledBy(BOTH)))
                .containsExactly("BREAKING together of 'a' and 'b' added; refuses 'a' alone, which was valid");
    }

    @Test
    void aRuleMayAskLess() {
        assertThat(changes(Siren.ruledBy(ONE), Siren.ruledBy(MOST_ONE)))
                .containsExactly("SAFE at_most_one of 'a' and 'b' added", "SAFE exactly_one of 'a' and 'b' removed");
        assertThat(changes(Siren.ruledBy(rule(Form.TOGETHER, "a", "b", "c")), Siren.ruledBy(BOTH)))
                .containsExactly("SAFE together of 'a' and 'b' added", "SAFE together of 'a', 'b' and 'c' removed");
    }

    @Test
    void aRuleMayAskMore() {
        assertThat(changes(Siren.ruledBy(MOST_ONE), Siren.ruledBy(ONE)))
                .containsExactly(
                        "BREAKING exactly_one of 'a' and 'b' added; refuses none of them, which was valid",
                        "SAFE at_most_one of 'a' and 'b' removed");
        assertThat(changes(Siren.ruledBy(MOST_ONE), Siren.ruledBy(rule(Form.AT_MOST_ONE, "a", "b", "c"))))
                .containsExactly(
                        "BREAKING at_most_one of 'a', 'b' and 'c' added; refuses 'a' and 'c' together, which was valid",
                        "SAFE at_most_one of 'a' and 'b' removed");
    }

    @Test
    void theOrderOfFieldsInARuleIsNoChange() {
        assertThat(changes(Siren.ruledBy(ONE), Siren.ruledBy(rule(Form.EXACTLY_ONE, "b", "a"))))
                .isEmpty();
    }

    @Test
    void aNewFieldMayJoinARuleThatNobodyBrokeWithIt() {
        PluginContract before = contract(List.of(optional("a"), optional("b")), ONE);
        PluginContract after =
                contract(List.of(optional("a"), optional("b"), optional("c")), rule(Form.EXACTLY_ONE, "a", "b", "c"));

        assertThat(changes(before, after))
                .containsExactly(
                        "SAFE added",
                        "SAFE exactly_one of 'a' and 'b' removed",
                        "SAFE exactly_one of 'a', 'b' and 'c' added");
    }

    @Test
    void aRequiredFieldMayBecomeOneOfTwo() {
        PluginContract before = contract(List.of(required("a")));
        PluginContract after = contract(List.of(optional("a"), optional("b")), ONE);

        assertThat(changes(before, after))
                .containsExactly(
                        "SAFE required became optional", "SAFE added", "SAFE exactly_one of 'a' and 'b' added");
    }

    @Test
    void aRuleFollowsItsFieldsToTheirNewNames() {
        PluginContract before = contract(List.of(optional("a"), optional("b")), ONE);
        PluginContract after = contract(List.of(optional("a"), optional("c", "b")), rule(Form.EXACTLY_ONE, "a", "c"));

        assertThat(changes(before, after)).containsExactly("RISKY renamed to 'c', and the old name is an alias");
    }

    @Test
    void breaksWhereThereIsTooMuchToTry() {
        List<Property> many =
                IntStream.range(0, 17).mapToObj(i -> optional("f" + i)).toList();
        String[] names = many.stream().map(Property::name).toArray(String[]::new);

        assertThat(changes(
                        contract(many, rule(Form.EXACTLY_ONE, names)), contract(many, rule(Form.AT_MOST_ONE, names))))
                .first()
                .isEqualTo("BREAKING at_most_one of " + Quoted.row(List.of(names), "and")
                        + " added; has too many fields to tell whether it refuses what was valid");
    }

    private static Rule rule(Form form, String... fields) {
        return new Rule(form, List.of(fields));
    }

    private static PluginContract contract(List<Property> fields, Rule... rules) {
        return Siren.of(fields, List.of(rules), List.of());
    }

    private static List<String> changes(PluginContract before, PluginContract after) {
        return ContractDiff.between(List.of(before), List.of(after)).stream()
                .map(change -> change.weight() + " " + change.what())
                .toList();
    }
}
