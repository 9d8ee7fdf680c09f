package dev.tocsin.delivery.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes sets of labels.
 *
 * @since 0.1
 */
public final class LabelText {
    private LabelText() {}

    /** {@return labels as Alertmanager writes them, in the order of their names: {@code {alertname="A1", cluster="c1"}}} */
    public static String of(Map<String, String> labels) {
        List<String> names = new ArrayList<>(labels.keySet());
        names.sort(CodePointOrder.INSTANCE);
        StringBuilder out = new StringBuilder("{");
        for (String name : names) {
            out.append(out.length() > 1 ? ", " : "").append(name).append('=');
            GoQuote.append(labels.getOrDefault(name, ""), out);
        }
        return out.append('}').toString();
    }
}
