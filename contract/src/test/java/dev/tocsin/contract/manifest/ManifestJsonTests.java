package dev.tocsin.contract.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestJsonTests {
    private static final String FIX = "; write it anew with 'tocsin manifest' of this version";

    private static final String NAMELESS = """
            {"name": "", "kind": "boolean", "description": "", "required": true, "annotation": "", "aliases": []}
            """;

    private final PluginContract siren = plugin("delivery", "siren");
    private final PluginContract gong = plugin("alarm", "gong");
    private final PluginContract bell = plugin("delivery", "bell");

    @Test
    void hasTheEntriesOfPluginsUnderTheirGroups() {
        Json.Members manifest = ManifestJson.write(List.of(siren, gong, bell));

        assertThat(manifest)
                .isEqualTo(Json.members()
                        .with("delivery", Json.items(List.of(ContractJson.write(siren), ContractJson.write(bell))))
                        .with("alarm", Json.items(List.of(ContractJson.write(gong))))
                        .build());
        assertThat(ManifestJson.read(manifest)).containsExactly(siren, bell, gong);
    }

    @Test
    void mayBeEmpty() {
        assertThat(ManifestJson.read(ManifestJson.write(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | manifest: found list; expected an object",
                "{'a': 1} | manifest.a: found integer; expected a list",
                "{'a': [1]} | manifest.a[0]: found integer; expected an object",
                "{'a': [{}]} | manifest.a[0].contract_version: found null; expected an integer",
                "{'a': [{'contract_version': 2}]} | manifest: found a contract of format 2; expected 1",
                "{'a': [{'contract_version': 1}]} | manifest.a[0].group: found null; expected a text",
            })
    void isRefusedWithThePlaceOfWhatIsWrong(String text, String problem) {
        Json manifest = JsonText.read(text.replace('\'', '"'), Limits.ofDefaults());

        assertThatThrownBy(() -> ManifestJson.read(manifest))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P204] " + problem + FIX);
    }

    @Test
    void hasAPluginOnce() {
        Json manifest = ManifestJson.write(List.of(siren, gong, siren));

        assertThatThrownBy(() -> ManifestJson.read(manifest))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P204] manifest: plugin 'delivery/siren' is there twice" + FIX);
    }

    @Test
    void saysThatItsPartsDoNotFit() {
        String text = JsonText.write(ManifestJson.write(List.of(siren)))
                .replace("\"fields\":[]", "\"fields\":[" + NAMELESS + "]");
        Json manifest = JsonText.read(text, Limits.ofDefaults());

        assertThatThrownBy(() -> ManifestJson.read(manifest))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P204] manifest: its parts do not fit together" + FIX);
    }

    private static PluginContract plugin(String group, String name) {
        return new PluginContract(
                new PluginId(group, name),
                List.of(),
                "Wails.",
                List.of(),
                List.of(),
                List.of(),
                new Origin("acme.Siren", "acme.SirenPlugin$Factory", Origin.FORMAT));
    }
}
