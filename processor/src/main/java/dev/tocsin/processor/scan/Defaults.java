package dev.tocsin.processor.scan;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.problem.ProblemException;

/** How a default is written in an annotation: as text, or as JSON where the kind holds more than one value. */
public final class Defaults {
    private Defaults() {}

    /** {@return the default of a property of that kind, for {@link Kind#read}; text that is not JSON stays text} */
    public static Input input(Kind kind, String text) {
        if (!isJson(kind)) {
            return new Input.Text(text);
        }
        try {
            return Input.structured(JsonText.read(text, Limits.ofDefaults()));
        } catch (ProblemException notJson) {
            return new Input.Text(text);
        }
    }

    /** {@return whether a default of that kind is written as JSON} */
    public static boolean isJson(Kind kind) {
        return kind instanceof ListKind
                || kind instanceof MapKind
                || kind instanceof ObjectKind
                || kind instanceof AnyKind;
    }
}
