package dev.tocsin.contract.semantics;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Values inside a JSON tree, as a JSON Pointer (RFC 6901) in which {@code *} stands for every item of a list or member of an
 * object. Of a form, the members are its fields. The empty pointer is the whole tree.
 *
 * @param steps the unescaped reference tokens
 * @since 0.1
 */
public record Pointer(List<String> steps) implements Location {
    private static final String EVERY = "*";

    public Pointer {
        steps = List.copyOf(steps);
    }

    /**
     * Reads the text of a pointer.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Pointer of(String text) {
        if (text.isEmpty()) {
            return new Pointer(List.of());
        }
        if (text.charAt(0) != '/' || text.replace("~0", "").replace("~1", "").indexOf('~') >= 0) {
            throw new IllegalArgumentException("no JSON Pointer: '" + text + "'");
        }
        List<String> steps = new ArrayList<>();
        for (String token : text.substring(1).split("/", -1)) {
            steps.add(token.replace("~1", "/").replace("~0", "~"));
        }
        return new Pointer(steps);
    }

    /** {@return whether it is the whole tree} */
    public boolean isWhole() {
        return steps.isEmpty();
    }

    /** {@return the values at this place, in their order; none if there is no such place} */
    public List<Json> find(Json tree) {
        List<Json> found = new ArrayList<>();
        change(tree, value -> {
            found.add(value);
            return value;
        });
        return found;
    }

    /** {@return the tree with every value at this place changed; the same tree if nothing did change} */
    public Json change(Json tree, UnaryOperator<Json> change) {
        return change(tree, 0, change);
    }

    private Json change(Json tree, int depth, UnaryOperator<Json> change) {
        if (depth == steps.size()) {
            return change.apply(tree);
        }
        if (tree instanceof Json.Members members) {
            return members(members, depth, change);
        }
        return tree instanceof Json.Items items ? items(items, depth, change) : tree;
    }

    private Json members(Json.Members members, int depth, UnaryOperator<Json> change) {
        Map<String, Json> before = members.values();
        String step = steps.get(depth);
        Map<String, Json> changed = new HashMap<>();
        for (String name : step.equals(EVERY) ? before.keySet() : Set.of(step)) {
            Json value = before.get(name);
            if (value != null) {
                Json after = change(value, depth + 1, change);
                if (isOther(after, value)) {
                    changed.put(name, after);
                }
            }
        }
        return changed.isEmpty() ? members : with(changed, before);
    }

    private static Json with(Map<String, Json> changed, Map<String, Json> before) {
        MembersBuilder members = Json.members();
        before.forEach((name, value) -> members.with(name, changed.getOrDefault(name, value)));
        return members.build();
    }

    private Json items(Json.Items items, int depth, UnaryOperator<Json> change) {
        List<Json> changed = new ArrayList<>(items.values().size());
        boolean differs = false;
        for (Json item : items.values()) {
            Json value = isAt(depth, String.valueOf(changed.size())) ? change(item, depth + 1, change) : item;
            differs |= isOther(value, item);
            changed.add(value);
        }
        return differs ? Json.items(changed) : items;
    }

    @SuppressWarnings(
            "ReferenceEquality") // What did not change is the same; comparing trees would cost a walk through each.
    private static boolean isOther(Json value, Json before) {
        return value != before;
    }

    private boolean isAt(int depth, String name) {
        return steps.get(depth).equals(EVERY) || steps.get(depth).equals(name);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        steps.forEach(step -> text.append('/').append(step.replace("~", "~0").replace("/", "~1")));
        return text.toString();
    }
}
