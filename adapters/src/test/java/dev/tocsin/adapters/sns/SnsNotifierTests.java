package dev.tocsin.adapters.sns;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SnsNotifierTests {
    private static final String TOPIC = "arn:aws:sns:eu-central-1:123456789012:ops";
    private static final Incident LAG = Incident.of("Queue lag", "critical", "worker backlog growing");

    private static SnsNotifierPlugin.Builder sns(ScriptedTransport transport, Optional<String> region) {
        Host host = Host.builder()
                .transport(transport)
                .clock(ManualClock.ofDefaults())
                .build();
        return SnsNotifierPlugin.builder(host).sigv4(new Sigv4(region, "AKIDEXAMPLE", Secret.of("secret")));
    }

    private static HttpCall call(SnsNotifierPlugin.Builder sns) {
        return (HttpCall) sns.build().preview(LAG);
    }

    private static String body(HttpCall call) {
        return call.body().orElseThrow().toJson().toString();
    }

    @Test
    void theArnNamesTheRegionUnlessTheKeyDoes() {
        HttpCall byArn =
                call(sns(ScriptedTransport.replying(200), Optional.empty()).topicArn(Template.of(TOPIC)));
        assertThat(byArn).hasToString("POST https://sns.eu-central-1.amazonaws.com/");
        assertThat(byArn.headers().get("Authorization").toString()).contains("/eu-central-1/sns/aws4_request, ");
        HttpCall byKey = call(
                sns(ScriptedTransport.replying(200), Optional.of("us-west-2")).topicArn(Template.of(TOPIC)));
        assertThat(byKey).hasToString("POST https://sns.us-west-2.amazonaws.com/");
    }

    @Test
    void aPhoneGetsOneTextAndNoSubject() {
        HttpCall call = call(sns(ScriptedTransport.replying(200), Optional.of("eu-west-1"))
                .phoneNumber(Template.of("+491701234567")));
        assertThat(body(call)).isEqualTo("""
                {"Action":"Publish","Version":"2010-03-31","PhoneNumber":"+491701234567",\
                "Message":"[FIRING] Queue lag (critical)\\nworker backlog growing"}""");
    }

    @Test
    void aFifoTopicGetsTheKeyOfTheIncidentAndTheIdOfTheDelivery() {
        HttpCall call = call(sns(ScriptedTransport.replying(200), Optional.empty())
                .topicArn(Template.of(TOPIC + ".fifo"))
                .attributes(Map.of("team", Template.of("core"))));
        assertThat(body(call))
                .contains(
                        "\"MessageAttributes.entry.1.Name\":\"team\",\"MessageAttributes.entry.1.Value.DataType\":\"String\","
                                + "\"MessageAttributes.entry.1.Value.StringValue\":\"core\"")
                .containsPattern("\"MessageGroupId\":\"[0-9a-f]{64}\",\"MessageDeduplicationId\":\"dlv_[0-9a-f]+\"}$");
    }

    @Test
    void anotherAddressIsSignedAsItIsCalled() {
        HttpCall call = call(sns(ScriptedTransport.replying(200), Optional.empty())
                .topicArn(Template.of(TOPIC))
                .apiUrl(URI.create("http://localhost:4566")));
        assertThat(call).hasToString("POST http://localhost:4566");
        assertThat(call.headers().get("Authorization").toString())
                .contains("SignedHeaders=content-type;host;x-amz-date, ");
    }

    @Test
    void theReplyNamesTheMessage() {
        String xml =
                "<PublishResponse><PublishResult><MessageId>567910cd-659e</MessageId></PublishResult></PublishResponse>";
        ScriptedTransport transport =
                ScriptedTransport.answering(Reply.http(200, Map.of(), xml.getBytes(StandardCharsets.UTF_8)));
        Receipt receipt = sns(transport, Optional.empty())
                .topicArn(Template.of(TOPIC))
                .build()
                .deliver(LAG);
        assertThat(receipt.reference()).contains("567910cd-659e");
    }

    @Test
    void aPageIsNoReplyOfAmazon() {
        ScriptedTransport transport = ScriptedTransport.answering(
                Reply.http(200, Map.of(), "<html>Login</html>".getBytes(StandardCharsets.UTF_8)));
        assertThat(sns(transport, Optional.empty())
                        .topicArn(Template.of(TOPIC))
                        .build()
                        .deliver(LAG))
                .hasToString("refused: status 200: <html>Login</html>");
    }

    @Test
    void nothingIsSentWithoutARegion() {
        ScriptedTransport transport = ScriptedTransport.replying(200);
        String refused = "refused: the region is not known: give 'region' of 'sigv4', or an ARN that names one;"
                + " nothing was sent";
        assertThat(sns(transport, Optional.empty())
                        .phoneNumber(Template.of("+491701234567"))
                        .build()
                        .deliver(LAG))
                .hasToString(refused);
        assertThat(sns(transport, Optional.empty())
                        .topicArn(Template.of("ops"))
                        .build()
                        .deliver(LAG))
                .hasToString(refused);
        assertThat(transport.requests()).isEmpty();
    }

    @Test
    void chinaHasAHostOfItsOwn() {
        assertThat(call(sns(ScriptedTransport.replying(200), Optional.empty())
                        .topicArn(Template.of("arn:aws-cn:sns:cn-north-1:123456789012:ops"))))
                .hasToString("POST https://sns.cn-north-1.amazonaws.com.cn/");
    }

    @Test
    void aSubjectThatSaysNothingIsLeftOut() {
        assertThat(body(call(sns(ScriptedTransport.replying(200), Optional.empty())
                        .topicArn(Template.of(TOPIC))
                        .subject(Template.of("{{ if false }}x{{ end }} ")))))
                .doesNotContain("Subject");
    }

    @Test
    void whoGetsItAndWhatItCarriesMayBeTemplates() {
        String body = body(call(sns(ScriptedTransport.replying(200), Optional.empty())
                .topicArn(Template.of(TOPIC + "-{{ .Status }}"))
                .attributes(Map.of("state", Template.of("{{ .Status }}")))));
        assertThat(body)
                .contains("\"TopicArn\":\"" + TOPIC + "-firing\"")
                .contains("\"MessageAttributes.entry.1.Value.StringValue\":\"firing\"");
    }
}
