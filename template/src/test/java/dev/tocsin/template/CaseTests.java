package dev.tocsin.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.template.Templates;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.util.DefaultLocale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Templates put out what Go's do: each output in {@code src/test/cases} was compared with that of Go 1.19's text/template over
 * the same data and Alertmanager's functions, but those of the files that say otherwise. An error is ours; where Go has none,
 * its title says so.
 */
class CaseTests {
    private final Templates templates = new TemplateSet();

    static Stream<Case> cases() {
        return Case.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void comesToWhatItSays(Case shown) {
        assertThat(outcome(shown))
                .isEqualTo(shown.part("output").or(() -> shown.part("error")).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DefaultLocale("ar-EG-u-nu-arab")
    void comesToTheSameWhereOtherDigitsAreUsual(Case shown) {
        comesToWhatItSays(shown);
    }

    private String outcome(Case shown) {
        String markup = shown.part("markup").orElse("plain").toUpperCase(Locale.ROOT);
        try {
            return templates
                    .compile(shown.part("template").orElseThrow(), Place.root(path -> "it"))
                    .render(Incidents.named(shown.part("data").orElse("group")), Markup.valueOf(markup));
        } catch (ProblemException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
