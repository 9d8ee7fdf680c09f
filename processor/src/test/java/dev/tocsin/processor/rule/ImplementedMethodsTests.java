package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class ImplementedMethodsTests {
    @Test
    void nobodyImplementsWhatIsNoField() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren implements Runnable {
                    abstract int volume();
                    abstract int louder(int volume);
                }
                """)
                .hasProblems(
                        "Siren.java:3: [P101] class 'Siren': nobody implements method 'run' of 'Runnable'; override it",
                        "Siren.java:4: [P101] method 'volume' of 'Siren': it is abstract, but no field, so nobody "
                                + "implements it; annotate it with @Field, or give it a body",
                        "Siren.java:5: [P101] method 'louder' of 'Siren': it is abstract, but no field, so nobody "
                                + "implements it; give it a body");
    }

    @Test
    void aSuperclassMayImplementWhatAnInterfaceAsks() {
        assertThatPlugin("""
                /** Rings. */
                @dev.tocsin.api.Plugin
                abstract class Siren extends Runner implements Runnable {
                    protected abstract dev.tocsin.api.host.Host surroundings();
                }
                class Runner {
                    public void run() {}
                }
                """).compiles();
    }
}
