package dev.tocsin.processor.rule;

import static dev.tocsin.processor.compilation.PluginAssert.assertThatPlugin;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Aspect;
import dev.tocsin.contract.semantics.DeliverySemantics;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.ReplyRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SensibleSemanticsTests {
    private static String siren(String rows, String more) {
        return """
                import dev.tocsin.api.*;
                import dev.tocsin.api.delivery.*;
                import dev.tocsin.api.incident.Incident;
                import dev.tocsin.api.request.HttpCall;
                import dev.tocsin.api.semantics.*;
                import dev.tocsin.contract.semantics.*;
                import java.net.URI;
                /** Rings. */
                @Plugin("siren")
                @Semantics(
                        %s)
                abstract class Siren extends HttpNotifier {
                    /** Which room. */
                    @Field protected abstract String room();
                    @Override
                    protected HttpCall call(Notice notice) {
                        return HttpCall.post(URI.create("https://siren.example")).build();
                    }
                    %s
                }
                """.formatted(rows, more);
    }

    private static String row(String member, String value) {
        StringBuilder rows = new StringBuilder(member + " = " + value);
        if (!member.equals("documentation")) {
            rows.append(", documentation = \"https://example.org\"");
        }
        if (!member.equals("limits")) {
            rows.append(", limits = {}");
        }
        if (!member.equals("pace")) {
            rows.append(", pace = {}");
        }
        if (!member.equals("resolve")) {
            rows.append(", resolve = Resolve.SAME_CALL");
        }
        return rows.toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "documentation | \" \" | it names no page; give the address of the target's own documentation",
                "limits | @Limit(at = \"text\", max = 9) | no JSON Pointer: 'text'; see its Javadoc",
                "limits | @Limit(at = \"/text\", max = 0) | a limit is at least 1, not 0; see its Javadoc",
                "limits | @Limit(at = \"\", max = 9) | the whole body shrinks, and a text in it is cut; see its Javadoc",
                "limits | {@Limit(at = \"/a\", max = 9), @Limit(at = \"/a\", max = 8)} | two limits are for '/a'; remove one",
                "pace | @Pace(calls = 0, per = \"1s\") | a pace is at least one call in a time, not 0 in PT1S; see its Javadoc",
                "pace | @Pace(calls = 1, per = \"1s\", by = \"rom\") | 'by' names 'rom', which is no field; did you mean 'room'?",
                "resolve | {} | at least one way is needed, and be it NONE; see its Javadoc",
                "resolve | {Resolve.NONE, Resolve.SAME_CALL} | NONE stands beside another way; remove one of them",
                "replies | @OnReply(status = \"2000\", means = Means.ACCEPTED) | no pattern of statuses: '2000'; see its Javadoc",
                "replies | @OnReply(body = \"ok\", at = \"/ok\", means = Means.ACCEPTED) |"
                        + " a reply is known by its whole body or by a value in it, not by both; see its Javadoc",
                "replies | @OnReply(is = \"ok\", means = Means.ACCEPTED) | 'is' needs the place that 'at' says; see its Javadoc",
                "replies | {@OnReply(status = \"2xx\", means = Means.ACCEPTED), @OnReply(status = \"204\", means = Means.AGAIN)} |"
                        + " row 2 never decides, as rows before it match all that it matches; remove it, or put it first",
                "waits | @Wait(at = \"url\") | a reply has no 'url'; see its Javadoc",
                "reference | \"url\" | a reply has no 'url'; see its Javadoc",
                "idempotency | \"header:\" | no name of a header: ''; see its Javadoc",
                "severity | @Severities(at = \"/level\", info = \"1\") | all four severities need a word; see its Javadoc",
                "severity | @Severities(info = \"1\", warning = \"2\", error = \"3\", critical = \"4\") |"
                        + " the words for severities need the place that 'at' says; see its Javadoc",
                "dedup | @Dedup(at = \"/key\", max = 15) | a key needs at least 16 characters, not 15; see its Javadoc",
            })
    void aRowThatMakesNoSenseIsRefused(String member, String value, String message) {
        assertThatPlugin(siren(row(member, value), ""))
                .hasProblems("Siren.java:11: [P120] class 'Siren': '" + member + "': " + message);
    }

    private static DeliverySemantics semantics(String rows, String more) {
        return assertThatPlugin(siren(rows, more))
                .compiles()
                .contract("SirenPlugin")
                .semantics()
                .orElseThrow();
    }

    @Test
    void rowsOfItsOwnComeBeforeWhatHttpSays() {
        DeliverySemantics semantics =
                semantics(row("replies", "@OnReply(status = \"202\", means = Means.ACCEPTED)"), "");

        assertThat(semantics.replies().rules())
                .startsWith(ReplyRule.of("202", Means.ACCEPTED))
                .endsWith(ReplyRule.of("", Means.REFUSED))
                .hasSize(6);
        assertThat(semantics.custom()).isEmpty();
    }

    @Test
    void whatItOverridesIsToldAsCustom() {
        DeliverySemantics semantics = semantics(row("reference", "\"/id\""), """
                @Override
                protected String severityWord(Incident incident) {
                    return "loud";
                }
                @Override
                protected java.util.Optional<Step> probe() {
                    return java.util.Optional.empty();
                }
                """);

        assertThat(semantics.custom()).containsExactlyInAnyOrder(Aspect.SEVERITY, Aspect.CHECK);
        assertThat(semantics.isCheckable()).isTrue();
    }
}
