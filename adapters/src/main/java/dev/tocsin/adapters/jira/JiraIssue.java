package dev.tocsin.adapters.jira;

import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.value.Json;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An issue as far as it matters here.
 *
 * @param key such as {@code OPS-42}
 * @param isDone whether its status is one of those that Jira counts as done
 */
record JiraIssue(String key, boolean isDone) {
    private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,63}-[0-9]{1,18}");

    /** {@return the issue that a tree of Jira's is; empty if it names none} */
    static Optional<JiraIssue> of(Json tree) {
        boolean isDone =
                Pointer.of("/fields/status/statusCategory/key").find(tree).contains(Json.of("done"));
        return Pointer.of("/key").find(tree).stream()
                .map(key -> key instanceof Json.Text text ? text.value() : "")
                .filter(key -> KEY.matcher(key).matches())
                .findFirst()
                .map(key -> new JiraIssue(key, isDone));
    }
}
