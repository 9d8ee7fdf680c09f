package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class FreeActionNamesTests {
    @Test
    void methodsOfTheGeneratedClassAndOfEveryObjectKeepTheirNames() {
        assertThatPlugin(Siren.with("""
                    /** What was. */
                    @Action public String history() { return ""; }
                    /** What is shown. */
                    @Action public String toString() { return ""; }
                """))
                .hasProblems(
                        "Siren.java:11: [P113] action 'history' of 'Siren': the generated class has a method of that "
                                + "name; rename the action",
                        "Siren.java:13: [P113] action 'toString' of 'Siren': every object has a method of that name; "
                                + "rename the action");
    }
}
