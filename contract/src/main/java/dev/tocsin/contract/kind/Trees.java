package dev.tocsin.contract.kind;

import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes JSON trees of inputs, and judges their size on the way. A text inside a tree is a JSON string as it is. */
final class Trees {

    private static final int MAX_DEPTH = Limits.ofDefaults().nesting();

    private Trees() {}

    /** {@return the tree that the trial's input is; null if a problem was added} */
    static @Nullable Json read(Trial trial, int depth) {
        if (depth > MAX_DEPTH) {
            trial.reject(Code.TOO_DEEP, "is nested more than " + MAX_DEPTH + " deep", "make it flatter");
            return null;
        }
        Input input = trial.input();
        if (!Room.isEnoughFor(input, trial)) {
            return null;
        }
        if (input instanceof Input.Text text) {
            return Json.of(text.value());
        }
        if (input instanceof Input.Typed typed) {
            return typed.value();
        }
        if (input instanceof Input.Items items) {
            return items(items.values(), trial, depth);
        }
        if (input instanceof Input.Entries entries) {
            return members(entries.values(), trial, depth);
        }
        trial.rejectKind();
        return null;
    }

    private static @Nullable Json items(List<Input> inputs, Trial list, int depth) {
        List<Json> items = new ArrayList<>(inputs.size());
        for (int i = 0; i < inputs.size(); i++) {
            Json item = read(list.of(inputs.get(i), list.place().item(i)), depth + 1);
            if (item != null) {
                items.add(item);
            }
        }
        return items.size() == inputs.size() ? Json.items(items) : null;
    }

    private static @Nullable Json members(Map<String, Input> inputs, Trial object, int depth) {
        MembersBuilder members = Json.members();
        inputs.forEach((name, input) -> {
            Json member = read(object.of(input, object.place().member(name)), depth + 1);
            if (member != null) {
                members.with(name, member);
            }
        });
        Json.Members built = members.build();
        return built.values().size() == inputs.size() ? built : null;
    }
}
