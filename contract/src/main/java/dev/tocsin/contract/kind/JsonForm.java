package dev.tocsin.contract.kind;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads a text form that is JSON text. */
final class JsonForm {

    private JsonForm() {}

    static boolean isObject(Input.Text text) {
        return text.value().strip().startsWith("{");
    }

    static boolean isList(Input.Text text) {
        return text.value().strip().startsWith("[");
    }

    /** Reads the text as JSON, and the JSON as the structured form of the trial's kind. */
    static @Nullable Object read(Input.Text text, Trial trial) {
        try {
            Input input = Input.structured(JsonText.read(text.value().strip(), Limits.ofDefaults()));
            return trial.kind().read(input, trial.place(), trial.problems());
        } catch (ProblemException notJson) {
            Problem problem = notJson.problems().all().get(0);
            return trial.kind().holdsSecret()
                    ? trial.rejectKind()
                    : trial.reject(
                            problem.code(), "as JSON, at " + problem.place() + ": " + problem.message(), problem.fix());
        }
    }
}
