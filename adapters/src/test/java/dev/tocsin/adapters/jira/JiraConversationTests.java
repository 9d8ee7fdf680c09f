package dev.tocsin.adapters.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.adapters.Conversation;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.incident.Status;
import dev.tocsin.contract.semantics.Pointer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class JiraConversationTests {
    private static final String API = "https://jira.acme.example/rest/api/2/";
    private static final String SEARCH = "POST " + API + "search";
    private static final String CREATE = "POST " + API + "issue";
    private static final String LOOK = "GET " + API + "issue/OPS-24?fields=status";
    private static final String CHANGE = "PUT " + API + "issue/OPS-24";
    private static final String LIST = "GET " + API + "issue/OPS-24/transitions";
    private static final String MOVE = "POST " + API + "issue/OPS-24/transitions";

    private static final String NONE = "{\"issues\":[]}";
    private static final String CREATED = "{\"id\":\"10000\",\"key\":\"OPS-24\"}";
    private static final String OPEN = issue("indeterminate");
    private static final String DONE = issue("done");
    private static final String TRANSITIONS =
            "{\"transitions\":[{\"id\":\"11\",\"name\":\"Start\"},{\"id\":\"31\",\"name\":\"Done\"}]}";

    private static final Incident FIRING = Incident.of("Queue lag", "critical", "backlog {growing}");
    private static final Incident OVER =
            FIRING.toBuilder().status(Status.RESOLVED).build();

    private final Conversation jira = with(Map.of("resolve_transition", "Done"));

    private static Conversation with(Map<String, ?> more) {
        Map<String, Object> configuration = new HashMap<>(Map.of("api_url", API));
        configuration.putAll(more);
        configuration.put("api_token", "canary-0123456789");
        configuration.put("project", "OPS");
        configuration.put("issue_type", "Bug");
        return Conversation.of("jira", configuration);
    }

    private static String issue(String category) {
        return "{\"id\":\"10000\",\"key\":\"OPS-24\",\"fields\":{\"status\":{\"statusCategory\":{\"key\":\"" + category
                + "\"}}}}";
    }

    private static String found(String issue) {
        return "{\"issues\":[" + issue + "]}";
    }

    @Test
    void makesAnIssueWhereThereIsNone() {
        assertThat(jira.replying(200, NONE)
                        .replying(201, CREATED)
                        .deliver(FIRING)
                        .reference())
                .contains("OPS-24");
        assertThat(jira.asked()).containsExactly(SEARCH, CREATE);
        assertThat(jira.lastBody())
                .hasToString(
                        "{\"fields\":{\"project\":{\"key\":\"OPS\"},\"issuetype\":{\"name\":\"Bug\"},"
                                + "\"summary\":\"[FIRING] Queue lag (critical)\",\"description\":\"backlog \\\\{growing\\\\}\\n\\n"
                                + "Tocsin\",\"labels\":[\"ALERT{7ce6e2706f79ff42741752241285b6ce5750dfb53e3d1dd721d29891bb7767a9}\"]}}");
        assertThat(jira.memory()).hasToString("{issue=OPS-24}");
    }

    @Test
    void closesTheIssueWhenTheIncidentIsOver() {
        jira.replying(200, NONE).replying(201, CREATED).deliver(FIRING);

        assertThat(jira.replying(200, OPEN)
                        .replying(204, "")
                        .replying(200, TRANSITIONS)
                        .replying(204, "")
                        .deliver(OVER))
                .hasToString("accepted: issue OPS-24 moved by 'Done'");
        assertThat(jira.asked()).containsExactly(SEARCH, CREATE, LOOK, CHANGE, LIST, MOVE);
        assertThat(jira.lastBody()).hasToString("{\"transition\":{\"id\":\"31\"}}");
    }

    /** What was kept is lost, as after a crash: the label leads to the issue, and there is no second one. */
    @Test
    void findsItsIssueAgainByTheLabel() {
        jira.replying(200, NONE).replying(201, CREATED).deliver(FIRING);
        jira.forget();

        jira.replying(200, found(OPEN)).replying(204, "").deliver(FIRING);

        assertThat(jira.asked()).containsExactly(SEARCH, CREATE, SEARCH, CHANGE);
        assertThat(jira.memory()).hasToString("{issue=OPS-24}");
    }

    @Test
    void changesTheTextsOfAnIssueAndLeavesTheRestToPeople() {
        jira.replying(200, found(OPEN)).replying(204, "").deliver(FIRING);

        assertThat(jira.lastBody())
                .hasToString("{\"fields\":{\"summary\":\"[FIRING] Queue lag (critical)\","
                        + "\"description\":\"backlog \\\\{growing\\\\}\\n\\nTocsin\"}}");
    }

    @Test
    void writesWhatTemplatesSayAndLeavesToPeopleWhatIsNotUpdated() {
        Conversation worded = with(Map.of(
                "summary",
                "{{ .Status }}:\n{{ .CommonLabels.team }}",
                "update_summary",
                false,
                "description",
                "{{ .CommonAnnotations.description }}",
                "priority",
                "{{ if eq .Status \"firing\" }}High{{ end }}",
                "labels",
                List.of("team-{{ .CommonLabels.team }}"),
                "fields",
                Map.of("customfield_1", Map.of("value", "of {{ .CommonLabels.team }}"))));
        Incident incident = FIRING.toBuilder()
                .labels(Map.of("team", "core"))
                .annotations(Map.of("description", "*as it is*"))
                .build();

        worded.replying(200, NONE).replying(201, CREATED).deliver(incident);
        assertThat(worded.lastBody().toString())
                .contains("\"summary\":\"firing: core\",\"description\":\"*as it is*\",\"labels\":[\"team-core\",")
                .contains("\"priority\":{\"name\":\"High\"},\"customfield_1\":{\"value\":\"of core\"}");

        worded.replying(200, OPEN).replying(204, "").deliver(incident);
        assertThat(worded.lastBody()).hasToString("{\"fields\":{\"description\":\"*as it is*\"}}");
    }

    @Test
    void letsTheReceiverSayWhatIsBuiltInAndKeepsTheLabelByWhichItFindsTheIssue() {
        Conversation own = with(Map.of("fields", Map.of("summary", "now {{ .Status }}", "labels", List.of("night"))));

        own.replying(200, NONE).replying(201, CREATED).deliver(FIRING);
        assertThat(own.lastBody().toString())
                .contains("\"summary\":\"now firing\"")
                .containsPattern("\"labels\":\\[\"night\",\"ALERT\\{[0-9a-f]{64}}\"]");

        own.replying(200, OPEN).replying(204, "").deliver(FIRING);
        assertThat(own.lastBody().toString()).startsWith("{\"fields\":{\"summary\":\"now firing\",\"description\":");
    }

    @Test
    void takesATextAsAlertmanagerHasItWithWhetherItIsWrittenAgain() {
        Conversation own = with(Map.of(
                "summary",
                Map.of("template", "[{{ .Status }}] disk", "enable_update", false),
                "description",
                Map.of("template", "{{ .Status }}")));

        own.replying(200, NONE).replying(201, CREATED).deliver(FIRING);
        assertThat(own.lastBody().toString()).contains("\"summary\":\"[firing] disk\",\"description\":\"firing\"");

        own.replying(200, OPEN).replying(204, "").deliver(FIRING);
        assertThat(own.lastBody()).hasToString("{\"fields\":{\"description\":\"firing\"}}");
    }

    @Test
    void writesNothingAgainWhereNothingIsUpdated() {
        Map<String, ?> once = Map.of("enable_update", false);
        Conversation own = with(Map.of("summary", once, "description", once));

        own.replying(200, found(OPEN)).deliver(FIRING);
        assertThat(own.asked()).containsExactly(SEARCH);
    }

    @Test
    void takesADescriptionForADocumentWhereJiraReadsThose() {
        assertThat(described("{\"type\":\"doc\"}")).isEqualTo("{\"type\":\"doc\"}");
        assertThat(described("one\ntwo\n\nthree"))
                .isEqualTo("{\"type\":\"doc\",\"version\":1,\"content\":[{\"type\":\"paragraph\",\"content\":["
                        + "{\"type\":\"text\",\"text\":\"one\"},{\"type\":\"hardBreak\"},"
                        + "{\"type\":\"text\",\"text\":\"two\"}]},{\"type\":\"paragraph\",\"content\":["
                        + "{\"type\":\"text\",\"text\":\"three\"}]}]}");
    }

    private static String described(String description) {
        Conversation documents =
                with(Map.of("api_url", "https://jira.acme.example/rest/api/3", "description", description));
        documents.replying(200, NONE).replying(201, CREATED).deliver(FIRING);
        return Pointer.of("/fields/description")
                .find(documents.lastBody())
                .get(0)
                .toString();
    }

    @Test
    void looksForAnotherWhereItsIssueIsGone() {
        jira.replying(200, NONE).replying(201, CREATED).deliver(FIRING);

        jira.replying(404, "{\"errorMessages\":[\"Issue does not exist\"]}")
                .replying(200, NONE)
                .replying(201, CREATED)
                .deliver(FIRING);

        assertThat(jira.asked()).containsExactly(SEARCH, CREATE, LOOK, SEARCH, CREATE);
    }

    @Test
    void skipsTheEndOfWhatHasNoOpenIssue() {
        assertThat(jira.replying(200, NONE).deliver(OVER)).hasToString("skipped: there is no open issue of it");
        assertThat(jira.asked()).containsExactly(SEARCH);
    }

    @Test
    void saysWhichTransitionsThereAreWhereTheOneIsNot() {
        assertThat(jira.replying(200, found(OPEN))
                        .replying(204, "")
                        .replying(200, "{\"transitions\":[{\"id\":\"11\",\"name\":\"Start\"}]}")
                        .deliver(OVER))
                .hasToString("refused: issue OPS-24 has no transition 'Done' now; it has 'Start'");
    }

    @Test
    void saysThatAnIssueStaysOpenWithoutATransition() {
        assertThat(with(Map.of()).replying(200, found(OPEN)).replying(204, "").deliver(OVER))
                .hasToString("accepted: issue OPS-24 changed, and left as it is: no transition is configured");
    }

    @Test
    void goesOnWhereAnAttemptEndedHalfWay() {
        jira.replying(200, found(OPEN)).replying(204, "").replying(503, "").deliver(OVER);

        assertThat(jira.replying(200, OPEN)
                        .replying(204, "")
                        .replying(200, TRANSITIONS)
                        .replying(204, "")
                        .deliver(OVER))
                .hasToString("accepted: issue OPS-24 moved by 'Done'");
    }

    @Test
    void takesNoPageForTheResultOfASearch() {
        assertThat(jira.replying(200, "<html>log in</html>").deliver(FIRING))
                .hasToString("refused: status 200: <html>log in</html>");
    }

    @Nested
    class Searching {
        private String jql(Conversation jira, Incident incident) {
            jira.replying(200, NONE).replying(400, "").deliver(incident);
            return jql(jira);
        }

        private static String jql(Conversation jira) {
            return Pointer.of("/jql")
                    .find(jira.firstBody())
                    .get(0)
                    .toString()
                    .replaceAll("ALERT\\{[0-9a-f]{64}}", "ALERT");
        }

        @Test
        void looksForOpenIssuesAlone() {
            assertThat(jql(jira, FIRING))
                    .isEqualTo(jql(with(Map.of()), OVER))
                    .isEqualTo("\"statusCategory != Done and project=\\\"OPS\\\" and labels=\\\"ALERT\\\""
                            + " order by status ASC,resolutiondate DESC\"");
        }

        @Test
        void looksForClosedOnesThatMayBeOpenedAgain() {
            Map<String, String> reopening = Map.of("reopen_transition", "Reopen", "reopen_duration", "1h");

            assertThat(jql(with(reopening), FIRING))
                    .startsWith("\"(resolutiondate is EMPTY OR resolutiondate >= -60m) and project=");
            assertThat(jql(with(reopening), OVER)).startsWith("\"statusCategory != Done and project=");
        }

        @Test
        void leavesAloneWhatIsNotToBeMendedAndFindsWhatHasNoResolution() {
            assertThat(jql(with(Map.of("wont_fix_resolution", "Won't \"Do\"")), FIRING))
                    .startsWith("\"(resolution is EMPTY OR resolution != \\\"Won't \\\\\\\"Do\\\\\\\"\\\") and"
                            + " statusCategory");
        }

        @Test
        void opensAClosedIssueAgain() {
            Conversation reopening = with(Map.of("reopen_transition", "Start"));

            assertThat(reopening
                            .replying(200, found(DONE))
                            .replying(204, "")
                            .replying(200, TRANSITIONS)
                            .replying(204, "")
                            .deliver(FIRING))
                    .hasToString("accepted: issue OPS-24 moved by 'Start'");
            assertThat(reopening.asked()).containsExactly(SEARCH, CHANGE, LIST, MOVE);
        }

        @Test
        void asksTheCloudInItsOwnWay() {
            Conversation cloud = with(Map.of("api_type", "cloud"));
            cloud.replying(200, NONE).deliver(OVER);

            assertThat(cloud.asked()).containsExactly("POST https://jira.acme.example/rest/api/3/search/jql");
        }
    }
}
