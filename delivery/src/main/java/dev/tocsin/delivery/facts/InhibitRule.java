package dev.tocsin.delivery.facts;

import dev.tocsin.delivery.match.Matchers;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Says that alerts keep others from being told while they are firing.
 *
 * @param name what explanations call it
 * @param sources which alerts inhibit
 * @param targets which alerts are inhibited
 * @param equal the labels that both must have alike; one that is missing is empty
 */
public record InhibitRule(String name, Matchers sources, Matchers targets, List<String> equal) {
    /** Keeps the names from changing, each once and in order. */
    public InhibitRule {
        equal = new TreeSet<>(equal).stream().toList();
    }

    /** {@return what must be alike for one of the rule's sources to inhibit an alert of these labels} */
    List<String> likeness(Map<String, String> labels) {
        return equal.stream().map(name -> labels.getOrDefault(name, "")).toList();
    }
}
