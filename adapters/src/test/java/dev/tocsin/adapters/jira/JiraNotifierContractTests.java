package dev.tocsin.adapters.jira;

import dev.tocsin.testing.Reaction;
import dev.tocsin.testing.StatusReply;
import dev.tocsin.testing.contract.NotifierContractTest;
import java.util.List;
import java.util.Map;

class JiraNotifierContractTests extends NotifierContractTest<JiraNotifier> {
    @Override
    protected Map<String, ?> configuration() {
        return Map.of(
                "api_url", "https://jira.acme.example/rest/api/2",
                "api_token", "canary-0123456789",
                "project", "OPS",
                "issue_type", "Bug",
                "resolve_transition", "Done");
    }

    @Override
    protected List<StatusReply> acceptance() {
        return List.of(
                Reaction.status(200).body("{\"issues\":[]}"),
                Reaction.status(201).body("{\"id\":\"10000\",\"key\":\"OPS-24\"}"));
    }
}
