package dev.tocsin.adapters.jira;

import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of an issue as a receiver has them: what its templates say, and what is built in where it has none.
 *
 * @param jira the receiver
 * @param notice what to tell
 */
record JiraFields(JiraNotifier jira, Notice notice) {
    private static final String SUMMARY = "summary";
    private static final String DESCRIPTION = "description";
    private static final String LABELS = "labels";

    /** {@return those of a new issue; what the receiver says of one goes before what is built in} */
    Json ofNew() {
        return json(all());
    }

    /** {@return what is written again; people may have changed the rest} */
    Json ofChanged() {
        Map<String, Json> changed = all();
        changed.keySet().removeIf(name -> !isUpdated(name));
        return json(changed);
    }

    /** {@return whether anything is written again} */
    boolean changes() {
        return isUpdated(SUMMARY) || isUpdated(DESCRIPTION);
    }

    private boolean isUpdated(String name) {
        return switch (name) {
            case SUMMARY -> JiraText.isUpdated(jira.summary(), jira.updateSummary());
            case DESCRIPTION -> JiraText.isUpdated(jira.description(), jira.updateDescription());
            default -> false;
        };
    }

    private Map<String, Json> all() {
        Map<String, Json> fields = new LinkedHashMap<>();
        fields.put("project", named("key", text(jira.project())));
        fields.put("issuetype", named("name", text(jira.issueType())));
        JiraTexts texts = texts();
        fields.put(SUMMARY, texts.summary());
        fields.put(DESCRIPTION, texts.description());
        fields.put(LABELS, Json.texts(jira.labels().stream().map(this::text).toList()));
        notice.said(jira.priority(), Markup.PLAIN).ifPresent(name -> fields.put("priority", named("name", name)));
        jira.fields()
                .forEach((name, tree) -> notice.tree(Optional.of(tree)).ifPresent(value -> fields.put(name, value)));
        fields.computeIfPresent(LABELS, (name, labels) -> withKey(labels));
        return fields;
    }

    private JiraTexts texts() {
        boolean readsDocuments = jira.apiUrl().toString().matches(".*/3/?");
        return JiraTexts.of(
                notice.message(),
                JiraText.of(notice.tree(jira.summary())),
                JiraText.of(notice.tree(jira.description())),
                readsDocuments);
    }

    /** Whatever labels the receiver wants, the one by which the issue is found again is among them. */
    private Json withKey(Json labels) {
        List<Json> all = new ArrayList<>(labels instanceof Json.Items items ? items.values() : List.of(labels));
        all.add(Json.of(notice.dedupKey()));
        return Json.items(all);
    }

    private String text(Template template) {
        return notice.text(Optional.of(template), Markup.PLAIN).orElse("");
    }

    private static Json named(String by, String name) {
        return Json.members().with(by, name).build();
    }

    private static Json json(Map<String, Json> fields) {
        MembersBuilder members = Json.members();
        fields.forEach(members::with);
        return members.build();
    }
}
