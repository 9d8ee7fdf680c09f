package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;

import org.junit.jupiter.api.Test;

class FreeReceiverKeysTests {
    private static final String SOURCE = """
            import dev.tocsin.api.*;
            import dev.tocsin.contract.value.Secret;
            import java.util.Optional;
            /** Rings. */
            @Plugin(group = "delivery")
            abstract class Siren {
                /** What opens it. */
                @Field(aliases = "key") abstract Secret token();
                /** Where it lies. */
                @Field abstract Optional<String> keyFile();
                /** Whether it says when it is over. */
                @Field(defaultValue = "true", aliases = "send_resolved") abstract boolean polite();
                /** Who rings. */
                @Field abstract Account account();
                /**
                 * An account.
                 *
                 * @param password what proves it
                 * @param passwordFile where it lies
                 */
                record Account(Secret password, String passwordFile) {}
            }
            """;

    @Test
    void aNotifierTakesNoKeyThatEveryReceiverHas() {
        assertThatPlugin(SOURCE)
                .hasProblems(
                        "Siren.java:10: [P112] field 'keyFile' of 'Siren': its name 'key_file' says which file has "
                                + "'key' in every file of receivers; rename it",
                        "Siren.java:21: [P112] component 'passwordFile' of 'Siren.Account': its name 'password_file' "
                                + "says which file has 'password' in every file of receivers; rename it",
                        "Siren.java:12: [P112] field 'polite' of 'Siren': its name 'send_resolved' says whether to "
                                + "tell of what is over in every file of receivers; rename it");
    }

    @Test
    void otherPluginsAreInNoFileOfReceivers() {
        assertThatPlugin(SOURCE.replace("(group = \"delivery\")", "")).compiles();
    }
}
