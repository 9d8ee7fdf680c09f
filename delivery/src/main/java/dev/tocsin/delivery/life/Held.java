package dev.tocsin.delivery.life;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.facts.Labels;

/**
 * An alert that was not told, and why.
 *
 * @param alert which one
 * @param stage what held it back
 * @param why in words for a person
 */
public record Held(Labels alert, Stage stage, String why) {
    /** What can hold an alert back, in the order in which they are asked. */
    public enum Stage {
        /** Another alert is firing that makes this one superfluous. */
        INHIBITION,
        /** The route tells at other times only. */
        ACTIVE_TIME,
        /** The route does not tell at this time. */
        MUTE_TIME,
        /** A person does not want to hear of it. */
        SILENCE
    }

    /** Writes it, for {@link #read}. */
    public void write(BinaryOutput out) {
        out.texts(alert).text(stage.name()).text(why);
    }

    /** {@return what was written} */
    public static Held read(BinaryInput in) {
        return new Held(Labels.of(in.texts()), in.oneOf(Stage.class), in.text());
    }
}
