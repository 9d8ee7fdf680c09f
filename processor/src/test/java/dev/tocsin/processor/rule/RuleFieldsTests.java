package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class RuleFieldsTests {
    @Test
    void aRuleNamesDifferentFieldsThatCanBeLeftOut() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                import java.util.Optional;
                /** Rings. */
                @Plugin("siren")
                @ExactlyOne({"rom", "floor", "volume", "pitch"})
                @AtMostOne("floor")
                @Together({"room", "room"})
                abstract class Siren {
                    /** Where. */
                    @Field abstract Optional<String> room();
                    /** Where. */
                    @Field abstract Optional<String> floor();
                    /** How loud. */
                    @Field abstract int volume();
                    /** How high. */
                    @Field(defaultValue = "1") abstract int pitch();
                }
                """)
                .hasProblems(
                        "Siren.java:5: [P117] class 'Siren': @ExactlyOne names 'rom', which is no field; "
                                + "did you mean 'room'?",
                        "Siren.java:5: [P117] class 'Siren': @ExactlyOne names 'volume', which must always be given; "
                                + "make the field Optional, or take it out of the rule",
                        "Siren.java:5: [P117] class 'Siren': @ExactlyOne names 'pitch', which has a default when it is "
                                + "not given; make the field Optional, or take it out of the rule",
                        "Siren.java:6: [P117] class 'Siren': @AtMostOne names fewer than two fields; "
                                + "name two or more, or remove it",
                        "Siren.java:7: [P117] class 'Siren': @Together names 'room' twice; remove one");
    }

    @Test
    void eachOfSeveralRulesIsChecked() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                import java.util.Optional;
                /** Rings. */
                @Plugin("siren")
                @AtLeastOne({"room", "floor"})
                @AtLeastOne({"room", "hall"})
                abstract class Siren {
                    /** Where. */
                    @Field abstract Optional<String> room();
                    /** Where. */
                    @Field abstract Optional<String> floor();
                }
                """).hasProblems("""
                Siren.java:7: [P117] class 'Siren': @AtLeastOne names 'hall', which is no field; \
                choose 'room', 'floor'""");
    }
}
