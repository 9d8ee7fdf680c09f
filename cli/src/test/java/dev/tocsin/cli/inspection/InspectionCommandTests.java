package dev.tocsin.cli.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.TestRun;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.value.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands that look at plugins, with the plugins of this project and those of this package. */
class InspectionCommandTests {

    private final TestRun tocsin = new TestRun();

    @Test
    void listsThePluginsByGroup() {
        assertThat(shown("registry"))
                .startsWith("""
                        {
                          "delivery": [
                            "console",
                        """)
                .contains("    \"pager\",\n")
                .endsWith("""
                            "zulip"
                          ],
                          "trial": [
                            "faulty"
                          ]
                        }
                        """);
    }

    @Test
    void listsThePluginsOfOneGroup() {
        assertThat(shown("registry", "--group", "trial")).isEqualTo("""
                {
                  "group": "trial",
                  "plugins": [
                    "faulty"
                  ]
                }
                """);
    }

    @Test
    void showsTheManifestByGroup() {
        Json.Members manifest = members(shown("manifest"));

        assertThat(manifest.values().keySet()).containsExactly("delivery", "trial");
        assertThat(JsonText.write(manifest.values().get("trial")))
                .isEqualTo("[" + JsonText.write(members(shown("plugin", "trial", "faulty"))) + "]");
        assertThat(members(shown("manifest", "--group", "trial")).values())
                .isEqualTo(java.util.Map.of("trial", manifest.values().get("trial")));
    }

    @Test
    void showsOneFieldByNameAndByAlias() {
        assertThat(shown("field", "delivery", "webhook", "max_alerts")).startsWith("""
                {
                  "group": "delivery",
                  "plugin_name": "webhook",
                  "field": {
                    "name": "max_alerts",
                    "kind": "integer",
                """);
        assertThat(shown("field", "delivery", "webhook", "url"))
                .isEqualTo(shown("field", "delivery", "webhook", "endpoint"));
    }

    @Test
    void showsOneActionWithItsSignature() {
        assertThat(shown("action", "trial", "faulty", "fail")).isEqualTo("""
                {
                  "group": "trial",
                  "plugin_name": "faulty",
                  "action": {
                    "name": "fail",
                    "summary": "Fails.",
                    "signature": "() -> String",
                    "spread": false,
                    "parameters": [],
                    "returns": {
                      "kind": "string",
                      "choices": null,
                      "minimum": null,
                      "maximum": null,
                      "pattern": null,
                      "format": null,
                      "secret": false,
                      "items": null,
                      "members": null,
                      "optional": false,
                      "annotation": "java.lang.String"
                    }
                  }
                }
                """);
    }

    @Test
    void showsTheSchemaOfAConfiguration() {
        assertThat(shown("schema", "trial", "faulty")).isEqualTo("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "trial/faulty",
                  "description": "Has a secret, and an action that fails.",
                  "type": "object",
                  "properties": {
                    "token": {
                      "description": "Lets it in.",
                      "type": "string",
                      "writeOnly": true
                    },
                    "note": {
                      "description": "Is kept.",
                      "type": [
                        "string",
                        "null"
                      ]
                    }
                  },
                  "required": [
                    "token"
                  ],
                  "additionalProperties": false
                }
                """);
    }

    @Test
    void showsTheSchemaOfTheArgumentsOfAnAction() {
        assertThat(shown("schema", "trial", "faulty", "echo")).isEqualTo("""
                {
                  "$schema": "https://json-schema.org/draft/2020-12/schema",
                  "title": "echo",
                  "description": "Answers what it is told.",
                  "type": "object",
                  "properties": {
                    "text": {
                      "description": "What to answer.",
                      "type": "string"
                    }
                  },
                  "required": [
                    "text"
                  ],
                  "additionalProperties": false
                }
                """);
    }

    @Test
    void showsHowPluginsAreMadeAndCalled() {
        assertThat(shown("signatures", "--group", "trial")).isEqualTo("""
                {
                  "trial": [
                    {
                      "plugin_name": "faulty",
                      "constructor": "(Secret token, Optional<String> note = null)",
                      "actions": {
                        "echo": "(String text) -> String",
                        "fail": "() -> String"
                      }
                    }
                  ]
                }
                """);
        assertThat(members(shown("signatures")).values().keySet()).containsExactly("delivery", "trial");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "registry --group delivry",
                "manifest --group delivry",
                "signatures --group delivry",
                "plugin delivry webhook",
                "field delivry webhook endpoint",
                "action delivry webhook preview",
                "schema delivry webhook",
                "validate delivry webhook",
                "invoke delivry webhook preview",
                "trace delivry webhook preview"
            })
    void namesTheNearestGroup(String line) {
        assertThat(wrong(line)).isEqualTo("[P205] group 'delivry': nothing has this name; did you mean 'delivery'?\n");
    }

    @Test
    void namesTheNearestPluginFieldAndAction() {
        assertThat(wrong("plugin delivery webhok"))
                .isEqualTo("[P206] plugin 'delivery/webhok': nothing has this name; did you mean 'webhook'?\n");
        assertThat(wrong("field delivery webhook endpont"))
                .isEqualTo("[P207] field 'endpont' of plugin 'delivery/webhook': nothing has this name;"
                        + " did you mean 'endpoint'?\n");
        assertThat(wrong("action delivery pager prevew"))
                .isEqualTo("[P208] action 'prevew' of plugin 'delivery/pager': nothing has this name;"
                        + " did you mean 'preview'?\n");
        assertThat(wrong("schema delivery pager prevew")).isEqualTo(wrong("action delivery pager prevew"));
    }

    private String shown(String... args) {
        tocsin.run(args);
        assertThat(tocsin.err()).isEmpty();
        assertThat(tocsin.code()).isZero();
        return tocsin.out();
    }

    private String wrong(String line) {
        tocsin.run(line.split(" "));
        assertThat(List.of(tocsin.code(), tocsin.out())).isEqualTo(List.of(2, ""));
        return tocsin.err();
    }

    private static Json.Members members(String text) {
        return (Json.Members) JsonText.read(text, Limits.ofDefaults());
    }
}
