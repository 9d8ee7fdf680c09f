package {{package}};

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Param;
import dev.tocsin.api.Plugin;

/** Greets. */
@Plugin(value = "{{name}}", group = "{{group}}")
public abstract class {{class}} {

    /** The word that a greeting begins with. */
    @Field(defaultValue = "Hello", minLength = 1)
    protected abstract String greeting();

    /** Returns a greeting. */
    @Action
    public String greet(@Param(description = "who is greeted") String who) {
        return greeting() + ", " + who + "!";
    }
}
