package dev.tocsin.contract.kind;

import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Texts. Text form: the text without the white space around it. Structured form: a JSON string, taken as it is. Java value:
 * {@link String}.
 *
 * @param length how many code points a text may have
 * @param pattern what the whole text must match; null if anything will do
 * @since 0.1
 */
public record StringKind(Range<Integer> length, @Nullable IRegexp pattern) implements Kind {

    public StringKind {
        Objects.requireNonNull(length, "length");
    }

    @Override
    public String word() {
        return "string";
    }

    @Override
    public boolean isText() {
        return true;
    }

    @Override
    public String advice() {
        String advice = Lengths.behind("give a string", length);
        return pattern == null ? advice : advice + " that matches '" + pattern + "'";
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        String text =
                input instanceof Input.Native given && given.value() instanceof String own ? own : trial.written();
        if (text == null) {
            return trial.rejectKind();
        }
        return trial.fits(length, pattern, text) ? text : null;
    }

    @Override
    public Json write(Object value) {
        return Json.of((String) value);
    }
}
