package dev.tocsin.server.configuration.receivers;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.server.configuration.source.Placeholders;
import dev.tocsin.server.configuration.source.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GlobalsTests {
    private static final Notifiers NOTIFIERS =
            new Notifiers(List.of(SirenContract.CONTRACT.names()), id -> SirenContract.CONTRACT);

    @TempDir
    private Path folder;

    @Test
    void giveWhatAReceiverDoesNot() {
        assertThat(siren("""
                global: {siren_url: "http://global.example/", siren_key: k}
                """, "volume: 2"))
                .hasToString("{endpoint=http://global.example/, volume=2, loud=false, key=[secret]}");
    }

    @Test
    void giveWayToAReceiver() {
        assertThat(siren("""
                global: {siren_url: "http://global.example/"}
                """, "url: http://own.example/"))
                .hasToString("{endpoint=http://own.example/, volume=1, loud=false}");
        assertThat(siren("""
                global: {siren_url: "http://global.example/"}
                """, "endpoint: null")).hasToString("{endpoint=http://global.example/, volume=1, loud=false}");
    }

    @Test
    void giveWayToWhatAReceiverHasInstead() {
        assertThat(siren("""
                global: {siren_url: "http://global.example/", siren_key: k}
                """, "chain_file: chain.txt"))
                .hasToString("{endpoint=http://global.example/, volume=1, loud=false, chain=[secret]}");
    }

    @Test
    void comeFromFilesToo() {
        assertThat(siren("""
                global: {siren_url_file: url.txt}
                """, "volume: 2")).hasToString("{endpoint=http://file.example/, volume=2, loud=false}");
    }

    @Test
    void areTextsWhereATextIsWanted() {
        ReceiversFile file = parse("global: {siren_key: 0123}\n", "url: http://a.example/");

        assertThat(SirenContract.keyOf(file)).isEqualTo("0123");
    }

    @Test
    void areWhereAProblemIs() {
        assertThatThrownBy(() -> siren("""
                global:
                  siren_key: k
                  siren_url: nowhere
                """, "volume: 2"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("[P303] tocsin.yml:3:3: global.siren_url: found the string 'nowhere', expected a uri;"
                        + " give an address, such as 'https://example.org/path'");
    }

    @Test
    void areNamedWhereSomethingIsMissing() {
        assertThatThrownBy(() -> siren("", "volume: 2"))
                .hasMessage(
                        "[P302] tocsin.yml:4:5: receivers[0].siren_configs[0].endpoint: is required, but not given;"
                                + " give an address, such as 'https://example.org/path', as 'endpoint' or 'url', here or as 'siren_url' under 'global'");
    }

    @Test
    void areRefusedWhereNothingKnowsThem() {
        assertThatThrownBy(() -> siren("global: {slack_api_ulr: x, siren_uri: y, siren_key_file: 1}\n", "volume: 2"))
                .hasMessageContainingAll(
                        "[P301] tocsin.yml:1:10: global.slack_api_ulr: neither Tocsin nor Alertmanager has this key under"
                                + " 'global'; did you mean 'slack_api_url' or 'slack_app_url'?",
                        "[P301] tocsin.yml:1:28: global.siren_uri: neither Tocsin nor Alertmanager has this key under"
                                + " 'global'; did you mean 'siren_url' or 'siren_key'?");
    }

    @Test
    void areWarnedOfWhereNoPluginReadsThem() {
        ReceiversFile file = parse(
                "global: {resolve_timeout: 5m, jira_api_url: \"http://jira.example/\"}\n", "url: http://a.example/");

        assertThat(file.warnings())
                .hasToString("[P315] tocsin.yml:1:31: global.jira_api_url: it is for 'jira_configs',"
                        + " and there is no plugin 'jira'; remove it, or add the plugin with '--plugins'");
    }

    @Test
    void areAMapping() {
        assertThatThrownBy(() -> siren("global: [siren_url]\n", "url: http://a.example/"))
                .hasMessage("[P511] tocsin.yml:1:1: global: it is no mapping; write 'key: value' lines");
    }

    private Values siren(String global, String own) {
        return parse(global, own).receivers().getFirst().notifiers().getFirst().configuration();
    }

    private ReceiversFile parse(String global, String own) {
        String file = global + "receivers:\n- name: ops\n  siren_configs:\n  - " + own + "\n";
        try {
            Files.write(folder.resolve("tocsin.yml"), file.getBytes(UTF_8));
            Files.writeString(folder.resolve("url.txt"), "http://file.example/\n");
            Files.writeString(folder.resolve("chain.txt"), "secret\n");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return ReceiversFile.read(
                Source.of("tocsin.yml", folder, InputStream.nullInputStream()),
                new Placeholders(Map.of(), folder),
                NOTIFIERS,
                WrongTemplates.REFUSED);
    }
}
