package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts with gaps that an incident fills; how a gap is written is not known here. Text form: the text as it is, white space
 * included. Structured form: a JSON string, taken as it is. Java value: {@link String}, the template as it was written.
 *
 * @param length how many code points a template may have
 * @since 0.1
 */
public record TemplateKind(Range<Integer> length) implements Kind {

    public TemplateKind {
        Objects.requireNonNull(length, "length");
    }

    @Override
    public String word() {
        return "template";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String advice() {
        return Lengths.behind("give a template", length);
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        String text = valueOf(input);
        if (text == null) {
            return trial.rejectKind();
        }
        return trial.hasLengthWithin(length, text) ? text : null;
    }

    private static @Nullable String valueOf(Input input) {
        if (input instanceof Input.Text text) {
            return text.value();
        }
        if (input instanceof Input.Typed typed) {
            return typed.value() instanceof Json.Text text ? text.value() : null;
        }
        return input instanceof Input.Native given && given.value() instanceof String own ? own : null;
    }

    @Override
    public Json write(Object value) {
        return Json.of((String) value);
    }
}
