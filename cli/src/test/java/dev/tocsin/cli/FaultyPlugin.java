package dev.tocsin.cli;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Param;
import dev.tocsin.api.Plugin;
import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/** Has a secret, and an action that fails. */
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

    /** Answers what it is told. */
    @Action
    public String echo(@Param(description = "What to answer.") String text) {
        return text;
    }
}
