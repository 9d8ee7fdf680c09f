package dev.tocsin.checks.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What users of a module may rely on: each type that it exports with each member, one a line.
 *
 * @param types the lines of each type, by what identifies a member: its name and parameters; of the type itself: nothing
 */
record Surface(SortedMap<String, SortedMap<String, String>> types) {
    private static final String INDENT = "    ";

    /** {@return the surface that {@link #text} wrote} */
    static Surface read(String text) {
        SortedMap<String, SortedMap<String, String>> types = new TreeMap<>();
        SortedMap<String, String> type = new TreeMap<>();
        for (String line : text.lines().toList()) {
            if (line.startsWith(INDENT)) {
                type.put(Lines.member(line.strip()), line.strip());
            } else {
                type = types.computeIfAbsent(Lines.type(line), name -> new TreeMap<>());
                type.put("", line);
            }
        }
        return new Surface(types);
    }

    /** {@return it as a file has it, sorted} */
    String text() {
        StringBuilder text = new StringBuilder();
        for (SortedMap<String, String> type : types.values()) {
            type.forEach((member, line) ->
                    text.append(member.isEmpty() ? "" : INDENT).append(line).append('\n'));
        }
        return text.toString();
    }

    /** {@return what code that was written for this surface would miss in a later one, as a change log says it} */
    List<String> breaks(Surface later) {
        List<String> breaks = new ArrayList<>();
        types.forEach((name, type) -> {
            SortedMap<String, String> now = later.types().get(name);
            if (now == null) {
                breaks.add(name + ": removed");
            } else {
                addChanges(name, type, now, breaks);
                addDuties(name, type, now, breaks);
            }
        });
        return breaks;
    }

    private static void addChanges(
            String name, Map<String, String> type, Map<String, String> now, List<String> breaks) {
        type.forEach((member, line) -> {
            String place = member.isEmpty() ? name : name + ", '" + member + "'";
            String other = now.get(member);
            if (other == null) {
                breaks.add(place + ": removed");
            } else if (!other.equals(line)) {
                breaks.add(place + ": '" + line + "' became '" + other + "'");
            }
        });
    }

    /** Who extends the type has to write what is abstract. */
    private static void addDuties(String name, Map<String, String> type, Map<String, String> now, List<String> breaks) {
        now.forEach((member, line) -> {
            if (!type.containsKey(member) && Lines.isAbstract(line)) {
                breaks.add(name + ", '" + member + "': added, and abstract");
            }
        });
    }
}
