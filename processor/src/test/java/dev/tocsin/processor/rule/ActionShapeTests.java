package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class ActionShapeTests {
    private static final String FIX =
            "; declare it 'public' or 'protected', neither static nor final, and give it a body";

    @Test
    void anActionCanBeCalledAndOverridden() {
        assertThatPlugin(Siren.with("""
                    /** One. */
                    @Action private void one() {}
                    /** Two. */
                    @Action void two() {}
                    /** Three. */
                    @Action public static void three() {}
                    /** Four. */
                    @Action public final void four() {}
                    /** Five. */
                    @Action public abstract void five();
                """))
                .hasProblems(
                        "Siren.java:11: [P113] action 'one' of 'Siren': it is private, so the generated class could not "
                                + "record its calls" + FIX,
                        "Siren.java:13: [P113] action 'two' of 'Siren': it is package-private, so classes of other "
                                + "packages could not record its calls" + FIX,
                        "Siren.java:15: [P113] action 'three' of 'Siren': it is static, but an action is asked of an "
                                + "instance" + FIX,
                        "Siren.java:17: [P113] action 'four' of 'Siren': it is final, so the generated class could not "
                                + "record its calls" + FIX,
                        "Siren.java:19: [P113] action 'five' of 'Siren': it is abstract, so there is nothing to call"
                                + FIX);
    }
}
