package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.contract.value.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of some words. Text form: the exact word, white space around it left out. Structured form: a JSON string that is the
 * exact word. Java value: {@link String}.
 *
 * @param choices the words, in the order of the definition
 * @since 0.1
 */
public record ChoiceKind(List<String> choices) implements Kind {

    /**
     * Copies the words.
     *
     * @throws IllegalArgumentException if there is no choice
     */
    public ChoiceKind {
        choices = List.copyOf(choices);
        if (choices.isEmpty()) {
            throw new IllegalArgumentException("a choice needs words to choose from");
        }
    }

    @Override
    public String word() {
        return "choice";
    }

    @Override
    public String advice() {
        return "choose " + Quoted.row(choices, "or");
    }

    @Override
    public @Nullable Object read(Input input, Place place, Problems.Collector problems) {
        Trial trial = new Trial(this, input, place, problems);
        String word =
                input instanceof Input.Native given && given.value() instanceof String own ? own : trial.written();
        if (word == null) {
            return trial.rejectKind();
        }
        return choices.contains(word)
                ? word
                : trial.reject(Code.NOT_A_CHOICE, trial.name(Quoted.of(word)) + " is not one of the choices", advice());
    }

    @Override
    public Json write(Object value) {
        return Json.of((String) value);
    }
}
