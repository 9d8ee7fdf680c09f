package dev.tocsin.delivery.route;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The labels that alerts are grouped by: some, all or none. */
record GroupBy(boolean isAll, List<String> names) {
    /** What stands for all labels. */
    static final String ALL = "...";

    static GroupBy of(List<String> written) {
        boolean isAll = written.contains(ALL);
        return new GroupBy(isAll, isAll ? List.of() : List.copyOf(written));
    }

    /** {@return those of an alert's labels that are grouped by; one that it lacks is not among them} */
    SortedMap<String, String> of(Map<String, String> labels) {
        if (isAll) {
            return new TreeMap<>(labels);
        }
        SortedMap<String, String> some = new TreeMap<>();
        for (String name : names) {
            String value = labels.get(name);
            if (value != null) {
                some.put(name, value);
            }
        }
        return some;
    }
}
