package dev.tocsin.contract.kind;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Quoted;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a text of the form {@code a=1,b=2} apart. White space around a key is left out, that of a value is its kind's. */
final class Pairs {

    private static final String FIX = "write each entry once, as in 'a=1,b=2'";

    private Pairs() {}

    /** {@return the values under their keys; null if a problem was added} */
    static @Nullable Map<String, Input> read(String text, Trial trial) {
        Map<String, Input> pairs = new LinkedHashMap<>();
        String[] parts = text.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            int sign = parts[i].indexOf('=');
            String key = parts[i].substring(0, Math.max(sign, 0)).strip();
            if (key.isEmpty()) {
                trial.reject(Code.WRONG_KIND, "entry " + (i + 1) + " has no key before a '='", FIX);
                return null;
            }
            if (pairs.putIfAbsent(key, new Input.Text(parts[i].substring(sign + 1))) != null) {
                trial.reject(
                        Code.DUPLICATE_MEMBER, "entry " + (i + 1) + " has the key " + Quoted.of(key) + " again", FIX);
                return null;
            }
        }
        return pairs;
    }
}
