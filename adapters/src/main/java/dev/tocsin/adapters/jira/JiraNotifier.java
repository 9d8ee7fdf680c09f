package dev.tocsin.adapters.jira;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Memory;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.template.Template;
import dev.tocsin.api.template.TemplateTree;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.Sha256;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Keeps an issue in Jira for each incident: makes it, changes it, and moves it through its workflow when the incident is over or
 * back. An issue is found again by its label {@code ALERT{…}}, which Alertmanager's issues have too.
 */
@Plugin("jira")
@Semantics(
        documentation = "https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/",
        assumed = {
            "The 255 and 32,767 characters of summary and description are code points.",
            "In wiki markup, a backslash takes its meaning from any sign."
        },
        limits = {@Limit(at = "/fields/summary", max = 255), @Limit(at = "/fields/description", max = 32_767)},
        pace = {},
        replies = {
            @OnReply(status = "201", at = "/key", means = Means.ACCEPTED),
            @OnReply(status = "204", means = Means.ACCEPTED)
        },
        reference = "/key",
        resolve = Resolve.FIND_THEN_CHANGE)
public abstract class JiraNotifier extends HttpNotifier {
    private static final String ISSUE = "issue";
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    /** Where the API is, with its version: {@code https://acme.atlassian.net/rest/api/3}, or {@code …/rest/api/2}. */
    @Field(global = "jira_api_url", minLength = 8)
    protected abstract URI apiUrl();

    /** Which product is there. */
    @Field(defaultValue = "auto")
    protected abstract JiraApi apiType();

    /** Who calls, as the address of an e-mail; without it, the token alone says who. */
    @Field(minLength = 1)
    protected abstract Optional<String> user();

    /** An API token of the user, or a personal access token. */
    @Field(minLength = 8)
    protected abstract Optional<Secret> apiToken();

    /** The key of the project. */
    @Field(minLength = 1)
    protected abstract Template project();

    /** The type of the issues, such as {@code Bug}. */
    @Field(minLength = 1)
    protected abstract Template issueType();

    /** The summary: a text, or an object of {@code template} and {@code enable_update}. */
    @Field
    protected abstract Optional<TemplateTree> summary();

    /** The description, likewise; for version 3 of the API its text may be the JSON of a document. */
    @Field
    protected abstract Optional<TemplateTree> description();

    /** Writes the summary again when the incident changes; where it does not, people may change it. As {@code enable_update}. */
    @Field(defaultValue = "true")
    protected abstract boolean updateSummary();

    /** Writes the description again when the incident changes. As {@code enable_update}. */
    @Field(defaultValue = "true")
    protected abstract boolean updateDescription();

    /** More labels of a new issue. */
    @Field(defaultValue = "[]")
    protected abstract List<Template> labels();

    /** The priority of a new issue, by its name in Jira. */
    @Field
    protected abstract Optional<Template> priority();

    /** The transition that closes an issue, by its name; without it, issues stay open when incidents are over. */
    @Field(minLength = 1)
    protected abstract Optional<String> resolveTransition();

    /** The transition that opens an issue again; without it, an incident that is back gets a new one. */
    @Field(minLength = 1)
    protected abstract Optional<String> reopenTransition();

    /** How long after it was closed an issue is opened again; however long, if it is left out. */
    @Field(min = "1m")
    protected abstract Optional<Duration> reopenDuration();

    /** The resolution of issues that are left alone, by its name. */
    @Field(minLength = 1)
    protected abstract Optional<String> wontFixResolution();

    /** More fields of a new issue, as Jira's API takes them; one that is built in too is as it is said here. */
    @Field(defaultValue = "{}")
    protected abstract Map<String, TemplateTree> fields();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** The label by which an issue is found. */
    @Override
    protected String dedupKey(Incident incident) {
        return "ALERT{" + Sha256.hex(incident.key()) + "}";
    }

    /** Jira finds a new issue by its label only after a while, and by its key at once. */
    @Override
    protected Step begin(Notice notice) {
        return notice.delivery()
                .memory()
                .get(ISSUE)
                .map(key -> look(notice, key))
                .orElseGet(() -> search(notice));
    }

    private Step look(Notice notice, String key) {
        return asked(to("GET", "issue/" + key + "?fields=status").build(), reply -> {
            JiraIssue issue = JiraIssue.of(reply.json()).orElse(new JiraIssue(key, false));
            if (reply.status() == NOT_FOUND || reply.status() == OK && issue.isDone()) {
                return search(notice);
            }
            return reply.status() == OK ? change(notice, issue) : new Step.Done(judge(reply, notice));
        });
    }

    private Step search(Notice notice) {
        JiraQuery query = new JiraQuery(
                notice.text(Optional.of(project()), Markup.PLAIN).orElse(""),
                notice.dedupKey(),
                reopenTransition().isPresent(),
                reopenDuration(),
                wontFixResolution());
        HttpCall search = call("POST", apiType().search(apiUrl()))
                .body(Body.json(query.search(!notice.isResolved())))
                .build();
        return asked(search, reply -> {
            List<Json> issues = Pointer.of("/issues").find(reply.json());
            if (reply.status() != OK || issues.isEmpty()) {
                return new Step.Done(judge(reply, notice));
            }
            return Pointer.of("/0").find(issues.get(0)).stream()
                    .flatMap(issue -> JiraIssue.of(issue).stream())
                    .findFirst()
                    .<Step>map(issue -> new Step.Remember(memory(issue), change(notice, issue)))
                    .orElseGet(() -> create(notice));
        });
    }

    private static Memory memory(JiraIssue issue) {
        return Memory.empty().with(ISSUE, issue.key());
    }

    private Step create(Notice notice) {
        if (notice.isResolved()) {
            return new Step.Done(new Verdict.Skipped("there is no open issue of it"));
        }
        return asked(notice, this::call, (reply, verdict) -> {
            Step end = new Step.Done(verdict);
            return JiraIssue.of(reply.json())
                    .filter(issue -> verdict instanceof Verdict.Accepted)
                    .<Step>map(issue -> new Step.Remember(memory(issue), end))
                    .orElse(end);
        });
    }

    /** Makes an issue. */
    @Override
    protected HttpCall call(Notice notice) {
        return to("POST", "issue")
                .body(body("fields", new JiraFields(this, notice).ofNew()))
                .build();
    }

    private Step change(Notice notice, JiraIssue issue) {
        return new JiraFields(this, notice).changes()
                ? asked(
                        notice,
                        each -> update(each, issue),
                        (reply, verdict) ->
                                verdict instanceof Verdict.Accepted ? move(notice, issue) : new Step.Done(verdict))
                : move(notice, issue);
    }

    private HttpCall update(Notice notice, JiraIssue issue) {
        return to("PUT", "issue/" + issue.key())
                .body(body("fields", new JiraFields(this, notice).ofChanged()))
                .build();
    }

    /** Moves an issue where it is not yet where the incident is. */
    private Step move(Notice notice, JiraIssue issue) {
        if (notice.isResolved() == issue.isDone()) {
            return accepted(issue, "changed");
        }
        return (notice.isResolved() ? resolveTransition() : reopenTransition())
                .map(name -> transition(notice, issue, name))
                .orElseGet(() -> accepted(issue, "changed, and left as it is: no transition is configured"));
    }

    private Step transition(Notice notice, JiraIssue issue, String name) {
        String path = "issue/" + issue.key() + "/transitions";
        return asked(to("GET", path).build(), reply -> {
            if (reply.status() != OK) {
                return new Step.Done(judge(reply, notice));
            }
            JiraTransitions transitions = JiraTransitions.of(reply.json());
            return transitions
                    .id(name)
                    .map(id ->
                            asked(to("POST", path).body(body("transition", id)).build(), moved -> {
                                Verdict verdict = judge(moved, notice);
                                return verdict instanceof Verdict.Accepted
                                        ? accepted(issue, "moved by '" + name + "'")
                                        : new Step.Done(verdict);
                            }))
                    .orElseGet(() -> new Step.Done(new Verdict.Refused(
                            "issue " + issue.key() + " has no transition '" + name + "' now; " + transitions)));
        });
    }

    private static Step accepted(JiraIssue issue, String what) {
        return new Step.Done(new Verdict.Accepted("issue " + issue.key() + " " + what, issue.key()));
    }

    private static Body body(String name, Json value) {
        return Body.json(Json.members().with(name, value).build());
    }

    @Override
    protected Optional<Step> probe() {
        return Optional.of(introduced(to("GET", "myself").build(), "Jira knows who calls"));
    }

    private HttpCall.Builder to(String method, String path) {
        return call(method, below(apiUrl(), path));
    }

    private HttpCall.Builder call(String method, String address) {
        HttpCall.Builder call = HttpCall.builder(method, MaskedText.of(address))
                .header("Accept", "application/json")
                .timeout(timeout());
        apiToken()
                .ifPresent(token -> call.header(
                        "Authorization",
                        user().map(name -> MaskedText.basic(name, token)).orElseGet(() -> MaskedText.bearer(token))));
        return call;
    }
}
