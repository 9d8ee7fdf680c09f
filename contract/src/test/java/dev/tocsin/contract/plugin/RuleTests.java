package dev.tocsin.contract.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RuleTests {
    private static String problem(Rule.Form form, String... given) {
        return new Rule(form, List.of("url", "url_file"))
                .check(Set.of(given), "plugin 'delivery/webhook'")
                .map(Object::toString)
                .orElse("fine");
    }

    @Test
    void exactlyOneRefusesNoneAndBoth() {
        assertThat(problem(Rule.Form.EXACTLY_ONE))
                .isEqualTo("[P311] plugin 'delivery/webhook': none of 'url', 'url_file' is given;"
                        + " give exactly one of 'url', 'url_file'");
        assertThat(problem(Rule.Form.EXACTLY_ONE, "url", "url_file"))
                .isEqualTo("[P311] plugin 'delivery/webhook': 'url', 'url_file' are given together;"
                        + " give exactly one of 'url', 'url_file'");
        assertThat(problem(Rule.Form.EXACTLY_ONE, "url", "timeout")).isEqualTo("fine");
    }

    @Test
    void atLeastOneRefusesNone() {
        assertThat(problem(Rule.Form.AT_LEAST_ONE))
                .isEqualTo("[P311] plugin 'delivery/webhook': none of 'url', 'url_file' is given;"
                        + " give at least one of 'url', 'url_file'");
        assertThat(problem(Rule.Form.AT_LEAST_ONE, "url_file")).isEqualTo("fine");
        assertThat(problem(Rule.Form.AT_LEAST_ONE, "url", "url_file")).isEqualTo("fine");
    }

    @ParameterizedTest
    @EnumSource
    void oneFieldKeepsTheOthersOutWhereBothAreTooMany(Rule.Form form) {
        Rule rule = new Rule(form, List.of("url", "url_file"));
        assertThat(rule.isExclusive()).isNotEqualTo(rule.allows(Set.of("url", "url_file")));
    }

    @Test
    void atMostOneRefusesBothAlone() {
        assertThat(problem(Rule.Form.AT_MOST_ONE)).isEqualTo("fine");
        assertThat(problem(Rule.Form.AT_MOST_ONE, "url_file")).isEqualTo("fine");
        assertThat(problem(Rule.Form.AT_MOST_ONE, "url", "url_file"))
                .isEqualTo("[P311] plugin 'delivery/webhook': 'url', 'url_file' are given together;"
                        + " give at most one of 'url', 'url_file'");
    }

    @Test
    void togetherRefusesOneAlone() {
        assertThat(problem(Rule.Form.TOGETHER)).isEqualTo("fine");
        assertThat(problem(Rule.Form.TOGETHER, "url", "url_file")).isEqualTo("fine");
        assertThat(problem(Rule.Form.TOGETHER, "url"))
                .isEqualTo("[P311] plugin 'delivery/webhook': 'url' is given alone;"
                        + " give all or none of 'url', 'url_file'");
    }
}
