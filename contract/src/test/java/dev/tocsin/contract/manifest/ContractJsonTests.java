package dev.tocsin.contract.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ApiKind;
import dev.tocsin.contract.kind.BooleanKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.InstantKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.SharedObjects;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.plugin.Result;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ContractJsonTests {
    private static final Property ENDPOINT = new Property(
            "endpoint",
            new UriKind(new Range<>(8, null)),
            new Presence.Required(),
            new Notes("Destination.", List.of("url"), null),
            "java.net.URI");
    private static final Property TIMEOUT = new Property(
            "timeout",
            new DurationKind(new Range<>(Duration.ofSeconds(1), Duration.ofSeconds(60))),
            new Presence.Default(Json.of("5s")),
            Notes.of("Budget."),
            "java.time.Duration");

    private static PluginContract contract(Property... fields) {
        return new PluginContract(
                new PluginId("delivery", "webhook"),
                List.of("hook"),
                "Posts.",
                List.of(fields),
                List.of(new Rule(Rule.Form.TOGETHER, List.of("endpoint", "timeout"))),
                List.of(new ActionContract(
                        "ping", "Asks.", false, List.of(TIMEOUT), new Result(new BooleanKind(), false, "boolean"))),
                new Origin("acme.Webhook", "acme.WebhookPlugin$Factory", Origin.FORMAT));
    }

    @Test
    void writesEveryKeyInOneOrder() {
        assertThat(JsonText.writePretty(ContractJson.write(contract(ENDPOINT)))).isEqualTo("""
                {
                  "group": "delivery",
                  "plugin_name": "webhook",
                  "aliases": [
                    "hook"
                  ],
                  "doc": "Posts.",
                  "constructor": "(URI endpoint)",
                  "fields": [
                    {
                      "name": "endpoint",
                      "kind": "uri",
                      "choices": null,
                      "minimum": 8,
                      "maximum": null,
                      "pattern": null,
                      "format": null,
                      "secret": false,
                      "items": null,
                      "members": null,
                      "description": "Destination.",
                      "required": true,
                      "default": null,
                      "annotation": "java.net.URI",
                      "aliases": [
                        "url"
                      ],
                      "deprecated": null,
                      "global": null
                    }
                  ],
                  "rules": [
                    {
                      "rule": "together",
                      "fields": [
                        "endpoint",
                        "timeout"
                      ]
                    }
                  ],
                  "actions": [
                    {
                      "name": "ping",
                      "summary": "Asks.",
                      "signature": "(Duration timeout = \\"5s\\") -> boolean",
                      "spread": false,
                      "parameters": [
                        {
                          "name": "timeout",
                          "kind": "duration",
                          "choices": null,
                          "minimum": "1s",
                          "maximum": "1m",
                          "pattern": null,
                          "format": null,
                          "secret": false,
                          "items": null,
                          "members": null,
                          "description": "Budget.",
                          "required": false,
                          "default": "5s",
                          "annotation": "java.time.Duration",
                          "aliases": [],
                          "deprecated": null
                        }
                      ],
                      "returns": {
                        "kind": "boolean",
                        "choices": null,
                        "minimum": null,
                        "maximum": null,
                        "pattern": null,
                        "format": null,
                        "secret": false,
                        "items": null,
                        "members": null,
                        "optional": false,
                        "annotation": "boolean"
                      }
                    }
                  ],
                  "semantics": null,
                  "definition": "acme.Webhook",
                  "factory": "acme.WebhookPlugin$Factory",
                  "contract_version": 1,
                  "api_version": "0.1"
                }""");
    }

    static Stream<Kind> kinds() {
        return Stream.of(
                new StringKind(new Range<>(2, 5), IRegexp.of("[a-z]+")),
                new IntegerKind(new Range<>(-1L, null), true),
                new IntegerKind(Range.any(), false),
                new NumberKind(new Range<>(0.5, 2.0)),
                new BooleanKind(),
                new ChoiceKind(List.of("a", "b")),
                new DurationKind(new Range<>(null, Duration.ofMillis(1500))),
                new UriKind(Range.any()),
                new TemplateKind(new Range<>(1, 9)),
                new AnyKind(true),
                new SecretKind(new Range<>(4, null), null, false),
                new SecretKind(Range.any(), null, true),
                new ObjectKind("Responder", List.of(ENDPOINT, TIMEOUT)),
                SharedObjects.HTTP_CONFIG,
                new ListKind(SharedObjects.TLS_CONFIG),
                new ListKind(new MapKind(new ListKind(new AnyKind()))),
                new InstantKind(),
                new NoneKind(),
                new ApiKind("receipt"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void readsWhatItWrote(Kind kind) {
        Property field = new Property(
                "x", kind, new Presence.Optional(), new Notes("X.", List.of("y"), "use 'z'", "every_x"), "acme.X");
        PluginContract contract = contract(ENDPOINT, TIMEOUT, field);

        Json read = JsonText.read(JsonText.write(ContractJson.write(contract)), Limits.ofDefaults());

        assertThat(ContractJson.read(read)).isEqualTo(contract);
    }

    @Test
    void leavesOutTheMembersOfAnObjectThatIsTheSameEverywhere() {
        Property calls = new Property(
                "calls", SharedObjects.HTTP_CONFIG, new Presence.Optional(), Notes.of("How calls are made."), "Config");

        assertThat(PropertyJson.write(calls))
                .hasToString(
                        "{\"name\":\"calls\",\"kind\":\"object\",\"choices\":null,\"minimum\":null,\"maximum\":null,"
                                + "\"pattern\":null,\"format\":\"http_config\",\"secret\":false,\"items\":null,\"members\":null,"
                                + "\"description\":\"How calls are made.\",\"required\":false,\"default\":null,"
                                + "\"annotation\":\"Config\",\"aliases\":[],\"deprecated\":null}");
    }

    @Test
    void namesThePlaceOfWhatIsBroken() {
        String broken = JsonText.write(ContractJson.write(contract(ENDPOINT))).replace("\"uri\"", "\"url\"");

        assertThatThrownBy(() -> ContractJson.read(JsonText.read(broken, Limits.ofDefaults())))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P204] contract.fields[0].kind: found string; expected a kind;"
                        + " compile the plugin anew with the processor of this version");
    }

    @Test
    void refusesKindsThatAcceptNothing() {
        assertThat(refused(new ChoiceKind(List.of("a", "b")), "[\"a\",\"b\"]", "[]"))
                .isEqualTo("[P204] contract.fields[0].choices: found list; expected at least one choice;"
                        + " compile the plugin anew with the processor of this version");
        assertThat(refused(new IntegerKind(new Range<>(null, 7L), false), "\"maximum\":7", "\"maximum\":3000000000"))
                .isEqualTo("[P204] contract.fields[0].maximum: found integer; expected bounds of the format;"
                        + " compile the plugin anew with the processor of this version");
    }

    private static String refused(Kind kind, String written, String broken) {
        Property field = new Property("x", kind, new Presence.Required(), Notes.of("X."), "acme.X");
        String json = JsonText.write(ContractJson.write(contract(field))).replace(written, broken);

        return catchThrowableOfType(
                        ProblemException.class, () -> ContractJson.read(JsonText.read(json, Limits.ofDefaults())))
                .getMessage();
    }

    @Test
    void refusesWhatIsNoObject() {
        assertThatThrownBy(() -> ContractJson.read(Json.items(List.of())))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P204] contract: found list; expected an object;"
                        + " compile the plugin anew with the processor of this version");
    }
}
