package dev.tocsin.adapters.slack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.SecretUri;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackNotifierTests {
    private static final Incident INCIDENT = Incident.of("Queue <lag>", "critical", "growing");
    private static final Template SECOND = Template.of("{{ (index .Alerts 1).Labels.instance }}");

    private static SlackNotifierPlugin.Builder slack() {
        Reply ok = Reply.http(200, Map.of(), "ok".getBytes(UTF_8));
        Host host = Host.builder().transport(ScriptedTransport.answering(ok)).build();
        return SlackNotifierPlugin.builder(host)
                .apiUrl(SecretUri.of(URI.create("https://hooks.slack.com/services/T0/B0/x")));
    }

    private static Json.Members attachment(SlackNotifierPlugin slack) {
        HttpCall call = (HttpCall) slack.preview(INCIDENT);
        Json.Members body = (Json.Members) call.body().orElseThrow().toJson();
        return (Json.Members)
                ((Json.Items) body.find("attachments").orElseThrow()).values().get(0);
    }

    @Test
    void aTemplateThatFailsLosesNoAlertAndTheReceiptSaysSo() {
        SlackNotifierPlugin slack = slack().title(SECOND).build();

        assertThat(attachment(slack).find("title")).hasValue(Json.of("[FIRING] Queue &lt;lag&gt; (critical)"));
        assertThat(slack.deliver(INCIDENT))
                .hasToString("accepted: status 200; what is built in was sent in place of a"
                        + " template: [P405] the template: line 1, column 5: there is no element 1 where the length is 1; ask for it with 'len'"
                        + " before");
    }

    @Test
    void aFieldThatFailsIsLeftOut() {
        SlackNotifierPlugin slack = slack().fields(List.of(
                        new SlackField(
                                Template.of("One"), Template.of("{{ .CommonLabels.alertname }}"), Optional.empty()),
                        new SlackField(Template.of("Two"), SECOND, Optional.of(true))))
                .build();

        assertThat(attachment(slack).find("fields").orElseThrow())
                .hasToString("[{\"title\":\"One\",\"value\":\"Queue &lt;lag&gt;\",\"short\":false}]");
    }

    @Test
    void aPluginIsMadeOfItsOwnConfiguration() {
        SlackNotifierPlugin slack = slack().title(Template.of("{{ .Status }}")).build();

        assertThat(attachment(slack.toBuilder().build())).isEqualTo(attachment(slack));
        assertThat(attachment(slack).find("title")).hasValue(Json.of("firing"));
    }

    @Test
    void aTemplateThatIsWrongIsToldWhenItIsGiven() {
        assertThatThrownBy(() -> Template.of("{{ .Statu }}"))
                .isInstanceOf(ProblemException.class)
                .hasMessage(
                        "[P513] the template: line 1, column 4: the data has no field 'Statu'; did you mean 'Status'?");
    }
}
