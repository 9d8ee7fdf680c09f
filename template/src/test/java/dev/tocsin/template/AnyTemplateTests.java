package dev.tocsin.template;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A template that is made up is refused, fails or is rendered; nothing else ever happens, and most that is read is rendered. */
class AnyTemplateTests {
    private static final int TEMPLATES = 3_000 * Integer.getInteger("tocsin.seeds", 1);
    private static final List<Incident> INCIDENTS = List.of(Incidents.named("group"), Incidents.named("resolved"));
    private static final Place PLACE = Place.root(path -> "it");

    private final TemplateSet set = new TemplateSet();

    @Test
    void isRefusedOrRenderedAlike() {
        int rendered = 0;
        int failed = 0;
        for (int seed = 0; seed < TEMPLATES; seed++) {
            String text = new MadeUpTemplate(new Random(seed)).text();
            try {
                Template template = set.compile(text, PLACE);
                for (Incident incident : INCIDENTS) {
                    String first = outcome(template, incident);
                    assertThat(outcome(template, incident)).as(text).isEqualTo(first);
                    rendered += first.startsWith("[P405]") ? 0 : 1;
                    failed += first.startsWith("[P405]") ? 1 : 0;
                }
            } catch (ProblemException refused) {
                assertThat(refused.problems()).isNotEmpty();
            } catch (RuntimeException | StackOverflowError broken) {
                throw new AssertionError("seed " + seed + ": " + text, broken);
            }
        }

        assertThat(rendered).isGreaterThan(TEMPLATES / 20);
        assertThat(failed).as("what the check does not see").isBetween(1, rendered / 4);
    }

    private static String outcome(Template template, Incident incident) {
        try {
            return template.render(incident, Markup.PLAIN);
        } catch (ProblemException failed) {
            return String.valueOf(failed.getMessage());
        }
    }
}
