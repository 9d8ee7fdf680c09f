package dev.tocsin.contract.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DedupKey;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Ending;
import dev.tocsin.contract.semantics.Identity;
import dev.tocsin.contract.semantics.Intake;
import dev.tocsin.contract.semantics.KeyForm;
import dev.tocsin.contract.semantics.Location;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.On;
import dev.tocsin.contract.semantics.Over;
import dev.tocsin.contract.semantics.PaceLimit;
import dev.tocsin.contract.semantics.Pointer;
import dev.tocsin.contract.semantics.Replies;
import dev.tocsin.contract.semantics.ReplyCondition;
import dev.tocsin.contract.semantics.ReplyRule;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.SeverityWords;
import dev.tocsin.contract.semantics.Source;
import dev.tocsin.contract.semantics.StatusPattern;
import dev.tocsin.contract.semantics.TextLimit;
import dev.tocsin.contract.semantics.Unit;
import dev.tocsin.contract.semantics.WaitPlace;
import dev.tocsin.contract.semantics.WaitUnit;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticsJsonTests {
    private static final DeliverySemantics RICH = new DeliverySemantics(
            new Source("https://siren.example/docs", List.of("Titles are counted in code points.")),
            new Intake(
                    List.of(
                            new TextLimit(Pointer.of("/text"), 4096, Unit.UTF16, Markup.TELEGRAM_HTML, Over.CUT),
                            new TextLimit(Pointer.of(""), 28_000, Unit.BYTES, Markup.PLAIN, Over.SHRINK)),
                    List.of(new PaceLimit(20, Duration.ofMinutes(1), "chat_id"))),
            new Replies(
                    List.of(
                            new ReplyRule(
                                    new StatusPattern("200"), On.ANY, new ReplyCondition.Text("ok"), Means.ACCEPTED),
                            new ReplyRule(
                                    new StatusPattern(""),
                                    On.RESOLVED,
                                    new ReplyCondition.At(Pointer.of("/code"), List.of("7", "8")),
                                    Means.ALREADY),
                            ReplyRule.of("5xx", Means.AGAIN)),
                    List.of(new WaitPlace(Location.of("/retry_after"), WaitUnit.MILLIS)),
                    Optional.of(Location.of("/id"))),
            new Ending(List.of(Resolve.SAME_CALL, Resolve.SECOND_MESSAGE), false),
            new Identity(
                    Optional.of(new DedupKey(Location.of("/key"), 64, KeyForm.SHA256)),
                    Optional.of(Location.of("header:Idempotency-Key"))),
            Optional.of(new SeverityWords(Location.of("/level"), "1", "2", "3", "4", "0")),
            Set.of(Aspect.STEPS, Aspect.REPLIES, Aspect.CHECK));

    private static PluginContract contract(Optional<DeliverySemantics> semantics) {
        return new PluginContract(
                new PluginId("delivery", "siren"),
                List.of(),
                "Howls.",
                List.of(),
                List.of(),
                List.of(),
                semantics,
                new Origin("acme.Siren", "acme.SirenPlugin$Factory", Origin.FORMAT));
    }

    @Test
    void writesEveryKeyInOneOrder() {
        Json written = ContractJson.write(contract(Optional.of(RICH)))
                .find("semantics")
                .orElseThrow();
        assertThat(JsonText.write(written)).isEqualTo("""
                {"documentation":"https://siren.example/docs","assumed":["Titles are counted in code points."],\
                "limits":[{"at":"/text","max":4096,"unit":"utf16","markup":"telegram_html","over":"cut"},\
                {"at":"","max":28000,"unit":"bytes","markup":"plain","over":"shrink"}],\
                "paces":[{"calls":20,"per":"1m","by":"chat_id"}],\
                "replies":[{"status":"200","on":"any","body":"ok","at":null,"is":null,"means":"accepted"},\
                {"status":"","on":"resolved","body":null,"at":"/code","is":["7","8"],"means":"already"},\
                {"status":"5xx","on":"any","body":null,"at":null,"is":null,"means":"again"}],\
                "waits":[{"at":"/retry_after","unit":"millis"}],"reference":"/id",\
                "severity":{"at":"/level","info":"1","warning":"2","error":"3","critical":"4","resolved":"0"},\
                "resolve":["same_call","second_message"],"send_resolved":false,\
                "dedup":{"at":"/key","max":64,"form":"sha256"},"idempotency":"header:Idempotency-Key",\
                "check":true,"custom":["replies","steps","check"]}""");
    }

    @Test
    void readsWhatItWrites() {
        for (Optional<DeliverySemantics> each : List.of(
                Optional.<DeliverySemantics>empty(),
                Optional.of(RICH),
                Optional.of(DeliverySemantics.http()),
                Optional.of(DeliverySemantics.undeclared()))) {
            assertThat(ContractJson.read(ContractJson.write(contract(each))).semantics())
                    .isEqualTo(each);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"at\":\"/text\" | \"at\":\"text\" | contract.semantics.limits[0].at | a JSON Pointer",
                "\"max\":4096 | \"max\":0 | contract.semantics.limits[0].max | a limit of at least 1",
                "\"per\":\"1m\" | \"per\":\"soon\" | contract.semantics.paces[0].per | a duration",
                "\"status\":\"200\" | \"status\":\"2000\" | contract.semantics.replies[0].status"
                        + " | a status as '202', '20x' or '5xx', or nothing for all",
                "\"unit\":\"millis\" | \"unit\":\"days\" | contract.semantics.waits[0].unit"
                        + " | one of seconds, millis, epoch_seconds",
                "[\"same_call\",\"second_message\"] | [] | contract.semantics.resolve | at least one way",
                "\"max\":64 | \"max\":3 | contract.semantics.dedup.max | at least 16",
                "[\"replies\",\"steps\",\"check\"] | [\"magic\"] | contract.semantics.custom"
                        + " | one of replies, dedup, severity, limits, steps, check",
            })
    void saysWhereAnEntryIsBroken(String right, String wrong, String place, String expected) {
        String text = JsonText.write(ContractJson.write(contract(Optional.of(RICH))));
        assertThat(text).contains(right);
        Json broken = JsonText.read(text.replace(right, wrong), Limits.ofDefaults());
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> ContractJson.read(broken));
        assertThat(refused).hasMessageContaining(place + ": found ").hasMessageContaining("expected " + expected + ";");
    }
}
