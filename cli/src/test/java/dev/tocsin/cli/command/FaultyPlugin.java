package dev.tocsin.cli.command;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Param;
import dev.tocsin.api.Plugin;
import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/** Does what a plugin should not. */
@Plugin(value = "faulty", group = "trial")
abstract class FaultyPlugin {

    /** Lets it in. */
    @Field
    protected abstract Secret token();

    /** Is kept. */
    @Field
    protected abstract Optional<String> note();

    /** Fails. */
    @Action
    public String fail() {
        throw new IllegalStateException("for " + token().reveal());
    }

    /** Prints to the standard streams of the process. */
    @Action
    public String print(@Param(description = "What to print.") String text) {
        System.out.println(text);
        return text;
    }
}
