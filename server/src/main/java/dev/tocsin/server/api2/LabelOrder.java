package dev.tocsin.server.api2;

import dev.tocsin.delivery.facts.Labels;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Map;

/** Orders labels as Alertmanager does: fewer first; of as many, by the first name that only one has, or the first value. */
enum LabelOrder implements Comparator<Labels> {
    /** The only one. */
    INSTANCE;

    @Override
    public int compare(Labels one, Labels other) {
        if (one.size() != other.size()) {
            return Integer.compare(one.size(), other.size());
        }
        Iterator<Map.Entry<String, String>> others = other.entrySet().iterator();
        for (Map.Entry<String, String> mine : one.entrySet()) {
            Map.Entry<String, String> its = others.next();
            int names = mine.getKey().compareTo(its.getKey());
            if (names != 0) {
                return -names;
            }
            int values = mine.getValue().compareTo(its.getValue());
            if (values != 0) {
                return values;
            }
        }
        return 0;
    }
}
