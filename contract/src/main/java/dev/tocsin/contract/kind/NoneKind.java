package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import org.jspecify.annotations.Nullable;

/**
 * The result of an action that gives none. It has neither a text form nor a structured form nor a Java value, so nothing is
 * read as it; whatever is written as it is JSON's null.
 *
 * @since 0.1
 */
public record NoneKind() implements Kind {

    @Override
    public String word() {
        return "none";
    }

    @Override
    public String advice() {
        return "leave it out";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        return new Trial(this, input, place, problems).reject(Code.WRONG_KIND, "takes no value", advice());
    }

    @Override
    public Json write(Object value) {
        return Json.nothing();
    }
}
