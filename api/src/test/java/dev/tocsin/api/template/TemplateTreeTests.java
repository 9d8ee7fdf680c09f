package dev.tocsin.api.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import org.junit.jupiter.api.Test;

class TemplateTreeTests {
    private static final Incident INCIDENT = Incident.of("Queue lag", "critical", "growing");

    private static TemplateTree tree(String json) {
        return TemplateTree.compile(read(json), TemplateTreeTests::compile, Place.root(path -> path));
    }

    private static Json read(String json) {
        return JsonText.read(json, Limits.ofDefaults());
    }

    /** Knows one gap, and refuses another. */
    private static Template compile(String text, Place place) {
        if (text.contains("{{ no }}")) {
            throw ProblemException.of(new Problem(Code.INVALID_TEMPLATE, place.toString(), "no", "say yes"));
        }
        return new Titled(text);
    }

    private record Titled(String source) implements Template {
        @Override
        public String render(Incident incident, Markup markup) {
            return source.replace("{{ title }}", incident.title());
        }
    }

    @Test
    void fillsEveryTextAndNothingElse() {
        TemplateTree tree = tree("{\"{{ title }}\": [1, true, null, \"{{ title }}!\", {\"a\": \"b\"}]}");

        assertThat(tree.render(INCIDENT))
                .isEqualTo(read("{\"{{ title }}\": [1, true, null, \"Queue lag!\", {\"a\": \"b\"}]}"));
        assertThat(tree.source()).isEqualTo(read(tree.toString()));
    }

    @Test
    void tellsOfAllThatIsWrong() {
        assertThatThrownBy(() -> tree("{\"a\": [\"x\", \"{{ no }}\"], \"b c\": \"{{ no }}\"}"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P513] ['b c']: no; say yes\n[P513] a[1]: no; say yes");
    }
}
