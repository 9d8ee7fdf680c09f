package dev.tocsin.delivery.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.delivery.cases.Case;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatchersTests {
    static List<Case> matching() {
        return Case.in("matching.txt");
    }

    @ParameterizedTest
    @MethodSource("matching")
    void matchAsTheTableSays(Case expected) {
        Matchers matchers = read(expected.cell(0));

        assertThat(matchers.matches(labels(expected.cell(1))))
                .isEqualTo(expected.cell(2).equals("yes"));
    }

    private static Matchers read(String text) {
        return MatcherSyntax.CLASSIC.matchers(text, warning -> {});
    }

    private static Map<String, String> labels(String text) {
        Map<String, String> labels = new TreeMap<>();
        for (Matcher label : read(text)) {
            labels.put(label.name(), label.value());
        }
        return labels;
    }

    @Test
    void areNoneOrSome() {
        assertThat(Matchers.none().isEmpty()).isTrue();
        assertThat(Matchers.none().matches(Map.of())).isTrue();
        assertThat(read("a=b").isEmpty()).isFalse();
        assertThat(read("a=b").toList()).containsExactly(Matcher.of("a", Operator.EQUAL, "b"));
    }

    @Test
    void keepTheirOrderUntilTheyAreSorted() {
        Matchers matchers = read("b=1,a=2,a=1");

        assertThat(matchers).hasToString("{b=\"1\",a=\"2\",a=\"1\"}");
        assertThat(matchers.sorted()).hasToString("{a=\"1\",a=\"2\",b=\"1\"}");
    }

    @Test
    void equalOthersOfTheSameOrder() {
        assertThat(read("a=1,b=2"))
                .isEqualTo(Matchers.of(
                        List.of(Matcher.of("a", Operator.EQUAL, "1"), Matcher.of("b", Operator.EQUAL, "2"))))
                .hasSameHashCodeAs(read("a=1,b=2"))
                .isNotEqualTo(read("b=2,a=1"))
                .isNotEqualTo("{a=\"1\",b=\"2\"}");
    }
}
