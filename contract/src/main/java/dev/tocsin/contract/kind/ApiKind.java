package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import org.jspecify.annotations.Nullable;

/**
 * A value of the API's own. It has neither a text form nor a structured form, as only code makes one; it is written as the
 * value itself says. Java value: an {@link ApiValue}.
 *
 * @param word what the manifest calls it: {@code incident}, {@code receipt} or {@code request}
 * @since 0.1
 */
public record ApiKind(String word) implements Kind {

    /**
     * Checks the word.
     *
     * @throws IllegalArgumentException if the word is empty
     */
    public ApiKind {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a kind needs a word");
        }
    }

    @Override
    public String advice() {
        return "hand it over in code";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        if (input instanceof Input.Native given && given.value() instanceof ApiValue value) {
            return value;
        }
        return new Trial(this, input, place, problems).rejectKind();
    }

    @Override
    public Json write(Object value) {
        return ((ApiValue) value).toJson();
    }
}
