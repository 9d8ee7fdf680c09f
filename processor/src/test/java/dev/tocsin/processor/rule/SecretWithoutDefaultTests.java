package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class SecretWithoutDefaultTests {
    private static final String MESSAGE = "its default is a secret that everyone could read; "
            + "remove it; make the secret Optional if it can be left out";

    @Test
    void aSecretHasNoDefaultAndNoMessageQuotesIt() {
        assertThatPlugin(Siren.with("""
                    /** The key. */
                    @Field(defaultValue = "sesame", minLength = 8) abstract Secret key();
                    /** More keys. */
                    @Field(defaultValue = "[\\"http://sesame\\"]") abstract List<SecretUri> keys();
                """))
                .hasProblems(
                        "Siren.java:11: [P111] field 'key' of 'Siren': " + MESSAGE,
                        "Siren.java:13: [P111] field 'keys' of 'Siren': " + MESSAGE);
    }

    @Test
    void anObjectMayHaveADefaultThatLeavesItsSecretOut() {
        assertThatPlugin(Siren.with("""
                    /**
                     * An account.
                     *
                     * @param name its name
                     * @param key its key
                     */
                    record Account(@Param(description = "A.") String name, @Param(description = "A.") Optional<Secret> key) {}
                    /** Who. */
                    @Field(defaultValue = "{\\"name\\": \\"me\\"}") abstract Account account();
                """)).compiles();
    }
}
