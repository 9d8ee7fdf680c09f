package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class KeptFieldsTests {
    private static final String BELL = """
            import dev.tocsin.api.*;
            import java.util.*;
            @PluginBase
            abstract class Bell {
                /** How loud. */
                @Field(min = "1", defaultValue = "5", aliases = "loudness") abstract int volume();
                /** Where. */
                @Field abstract List<String> rooms();
                /** When. */
                @Field(choices = {"day", "night"}) abstract String time();
            }
            """;

    @Test
    void anOverrideChangesNothingOfAField() {
        assertThatPlugin(BELL, """
                import dev.tocsin.api.*;
                import java.util.*;
                /** Rings. */
                @Plugin
                abstract class Siren extends Bell {
                    /** How loud. */
                    @Override
                    @Field abstract int volume();
                    @Override
                    List<String> rooms() { return List.of(); }
                    /** When. */
                    @Override
                    @Field(choices = {"day", "dusk"}) abstract String time();
                }
                """)
                .hasProblems(
                        "Siren.java:8: [P118] field 'volume' of 'Siren': it has other values and defaults and aliases "
                                + "than field 'volume' of 'Bell'; repeat what is said there, or remove the override",
                        "Siren.java:10: [P118] method 'rooms' of 'Siren': it overrides field 'rooms' of 'Bell', whose "
                                + "value is a configuration's; remove it, or give it another name",
                        "Siren.java:13: [P118] field 'time' of 'Siren': it has other values than field 'time' of "
                                + "'Bell'; repeat what is said there, or remove the override");
    }

    @Test
    void anOverrideMayDescribeAFieldAnew() {
        assertThatPlugin(BELL, """
                import dev.tocsin.api.*;
                import java.util.*;
                /** Rings. */
                @Plugin
                abstract class Siren extends Bell {
                    /** How loud the siren is. */
                    @Override
                    @Field(min = "1", defaultValue = "5", aliases = "loudness") abstract int volume();
                }
                """).compiles();
    }
}
