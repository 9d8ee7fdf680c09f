package dev.tocsin.adapters.jira;

import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Finds the issue of an incident, as Alertmanager does: the newest with its label, open ones first. Closed ones count while it
 * fires and they may be opened again. A field that is empty has no value for Jira, not even another one than some, so that it is
 * asked for by itself.
 *
 * @param project the key of the project
 * @param label what marks the issues of the incident
 * @param reopens whether a closed issue is opened again
 * @param within how long it may have been closed for that; however long, if empty
 * @param wontFix the resolution of issues that are to be left alone
 */
record JiraQuery(String project, String label, boolean reopens, Optional<Duration> within, Optional<String> wontFix) {
    private static final int ENOUGH = 2;

    Json search(boolean isFiring) {
        return Json.members()
                .with("jql", jql(isFiring))
                .with("maxResults", ENOUGH)
                .with("fields", Json.texts(List.of("status")))
                .build();
    }

    private String jql(boolean isFiring) {
        StringBuilder jql = new StringBuilder();
        wontFix.ifPresent(
                resolution -> jql.append("(resolution is EMPTY OR resolution != " + quoted(resolution) + ") and "));
        if (!isFiring || !reopens) {
            jql.append("statusCategory != Done and ");
        } else {
            within.ifPresent(time -> jql.append(
                    "(resolutiondate is EMPTY OR resolutiondate >= -" + Math.max(1, time.toMinutes()) + "m) and "));
        }
        return jql.append("project=" + quoted(project) + " and labels=" + quoted(label))
                .append(" order by status ASC,resolutiondate DESC")
                .toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
