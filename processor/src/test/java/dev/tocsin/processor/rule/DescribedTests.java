package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.PluginContract;
import org.junit.jupiter.api.Test;

class DescribedTests {
    @Test
    void whatOthersSeeIsDescribed() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                @Plugin
                abstract class Siren {
                    @Field abstract int volume();
                    @Action public void ring(int times) {}
                }
                """)
                .hasProblems(
                        "Siren.java:3: [P116] class 'Siren': it has no description; begin its Javadoc with a sentence "
                                + "that says what it does",
                        "Siren.java:4: [P116] field 'volume' of 'Siren': it has no description; begin its Javadoc with "
                                + "a sentence that says what it means",
                        "Siren.java:5: [P116] action 'ring' of 'Siren': it has no description; begin its Javadoc with "
                                + "a sentence that says what it does",
                        "Siren.java:5: [P116] parameter 'times' of action 'ring' of 'Siren': it has no description; "
                                + "add '@param times' to the Javadoc, with what it means");
    }

    @Test
    void anAnnotationDescribesWhereNoJavadocCanBeRead() {
        assertThatPlugin("""
                import dev.tocsin.api.*;
                @Plugin(description = "Rings.")
                abstract class Siren {
                    @Field(description = "How loud.") abstract int volume();
                    @Action(description = "Rings.")
                    public void ring(@Param(description = "How often.") int times) {}
                }
                """).compiles();
    }

    @Test
    void componentsOfRecordsAreDescribedTooThoseOfResultsIncluded() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field abstract List<Room> rooms();
                    record Room(String name, @Param(description = "How big.") int size) {}
                    /** Tells how it went. */
                    @Action public Report report() { return new Report(1); }
                    record Report(int rings) {}
                """))
                .hasProblems(
                        "Siren.java:12: [P116] component 'name' of 'Siren.Room': it has no description; add "
                                + "'@param name' to the Javadoc, with what it means",
                        "Siren.java:15: [P116] component 'rings' of 'Siren.Report': it has no description; add "
                                + "'@param rings' to the Javadoc, with what it means");
    }

    @Test
    void theJavadocOfAnotherFileDoesNotCountAsItIsLostWhereOnlyThePluginIsCompiled() {
        assertThatPlugin(Siren.with("""
                    /** Where. */
                    @Field abstract Room room();
                """), """
                import dev.tocsin.api.Param;
                /**
                 * A room.
                 *
                 * @param name what people call it
                 * @param size how big it is
                 */
                record Room(String name, @Param(description = "How big.") int size) {}
                """).hasProblems("""
                Room.java:8: [P116] component 'name' of 'Room': it has no description that is kept in a class file; \
                add one to its @Param""");
    }

    @Test
    void anOverrideMayLeaveItToWhatItOverrides() {
        PluginContract contract = assertThatPlugin("""
                        import dev.tocsin.api.*;
                        @PluginBase
                        abstract class Bell {
                            /** How loud. */
                            @Field abstract int volume();
                            /**
                             * Rings.
                             *
                             * @param times how often
                             */
                            @Action public void ring(int times) {}
                        }
                        """, """
                        import dev.tocsin.api.*;
                        /** Rings. */
                        @Plugin
                        abstract class Siren extends Bell {
                            @Override
                            @Field abstract int volume();
                            @Override
                            @Action public void ring(int times) {}
                        }
                        """).compiles().contract("SirenPlugin");
        assertThat(contract.fields().get(0).notes().description()).isEqualTo("How loud.");
        ActionContract ring = contract.action("ring").orElseThrow();
        assertThat(ring.summary()).isEqualTo("Rings.");
        assertThat(ring.parameters().get(0).notes().description()).isEqualTo("how often");
    }
}
