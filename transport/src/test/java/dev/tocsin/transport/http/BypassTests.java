package dev.tocsin.transport.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.hc.core5.http.HttpHost;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BypassTests {
    @ParameterizedTest
    @CsvSource({
        "*,              chat.example,   true",
        "chat.corp,      chat.corp,      true",
        "Chat.Corp,      CHAT.corp,      true",
        "corp,           chat.corp,      true",
        "corp,           chatcorp,       false",
        ".corp,          chat.corp,      true",
        ".corp,          corp,           false",
        "*.corp,         chat.corp,      true",
        "*.corp,         corp,           false",
        "chat.corp:443,  chat.corp,      true",
        "chat.corp:8443, chat.corp,      false",
        "*:443,          chat.corp,      true",
        "10.0.0.0/8,     10.1.2.3,       true",
        "10.0.0.0/8,     11.1.2.3,       false",
        "10.0.0.0/8,     chat.corp,      false",
        "10.1.2.3:443,   10.1.2.3,       true",
        "fd00::/8,       fd12::1,        true",
        "[fd12::1]:443,  fd12::1,        true",
        "fd12::443,      fd12::443,      true",
        "'',             chat.corp,      false",
        "none,           localhost,      true",
        "none,           127.0.0.2,      true",
        "none,           ::1,            true",
    })
    void readsRulesAsGoDoes(String rule, String host, boolean isCovered) {
        assertThat(new Bypass(List.of("other.example", " " + rule)).covers(new HttpHost("https", host)))
                .isEqualTo(isCovered);
    }
}
