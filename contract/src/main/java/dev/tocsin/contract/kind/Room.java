package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.value.Json;
import java.util.Map;

/**
 * Bounds what values that hold others may hold, whatever their kind says.
 *
 * @since 0.1
 */
public final class Room {

    /** How many entries a list or map may have. */
    public static final int MAX_ENTRIES = 10_000;

    /** How many characters the texts and names in a list, map or tree may have together. */
    public static final int MAX_CHARACTERS = 1 << 20;

    private Room() {}

    /** Judges {@code held}, which is what the trial's input holds. {@return whether it is within the bounds} */
    static boolean isEnoughFor(Input held, Trial trial) {
        int entries = entries(held);
        if (entries > MAX_ENTRIES) {
            String message = "has " + entries + " entries, above the maximum " + MAX_ENTRIES;
            trial.reject(Code.ABOVE_MAXIMUM, message, "give at most " + MAX_ENTRIES + " entries");
            return false;
        }
        if (characters(held) > MAX_CHARACTERS) {
            String message = "holds more characters than the maximum " + MAX_CHARACTERS;
            trial.reject(Code.TOO_LONG, message, "give at most " + MAX_CHARACTERS + " characters in all");
            return false;
        }
        return true;
    }

    private static int entries(Input held) {
        if (held instanceof Input.Items items) {
            return items.values().size();
        }
        return held instanceof Input.Entries entries ? entries.values().size() : 0;
    }

    private static long characters(Input held) {
        if (held instanceof Input.Text text) {
            return text.value().length();
        }
        if (held instanceof Input.Typed typed) {
            return typed.value() instanceof Json.Text text ? text.value().length() : 0;
        }
        if (held instanceof Input.Items items) {
            return items.values().stream().mapToLong(Room::characters).sum();
        }
        if (held instanceof Input.Entries entries) {
            return entries.values().entrySet().stream()
                    .mapToLong(Room::characters)
                    .sum();
        }
        return held instanceof Input.Native given && given.value() instanceof String text ? text.length() : 0;
    }

    private static long characters(Map.Entry<String, Input> entry) {
        return entry.getKey().length() + characters(entry.getValue());
    }
}
