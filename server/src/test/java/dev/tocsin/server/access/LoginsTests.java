package dev.tocsin.server.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Secret;
import dev.tocsin.contract.value.Sha256;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LoginsTests {
    /** Of 'siren', as the libcrypt of Debian makes it. */
    private static final String HASH = "$2b$10$DVGPl5jaU7A.q4vYCHlwYOQJuX.zt5mKHpui/2FTz8n/Z3nKz5pUq";

    private final Logins logins = new Logins(
            Map.of("ann", Secret.of(HASH)),
            Map.of("prometheus", Secret.of(Sha256.hex("t-1")), "ci", Secret.of(Sha256.hex("t-2"))));

    private static String basic(String login) {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(UTF_8));
    }

    @Test
    void knowsAUserByThePassword() {
        assertThat(logins.caller(basic("ann:siren"))).contains("ann");
        assertThat(logins.caller(basic("ann:Siren"))).isEmpty();
        assertThat(logins.caller(basic("bob:siren"))).isEmpty();
    }

    @Test
    void knowsAProgramByTheToken() {
        assertThat(logins.caller("Bearer t-1")).contains("prometheus");
        assertThat(logins.caller("bearer   t-2")).contains("ci");
        assertThat(logins.caller("Bearer t-3")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Basic", "Basic ", "Basic %%%", "Basic YW5u", "Bearer", "Digest x", "Bearer t-1 t-2", "t-1"})
    void knowsNobodyByWhatIsNoLogin(String authorization) {
        assertThat(logins.caller(authorization)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "siren, $2a$04$kf8RphnB14SIESS6YXx5IOoopkaR8gA.ZHPEkQN4Vka2kkTOdh/4i",
        "siren, $2b$04$3zDD6LqZKcW7ONxJukPlEul1f2qlAixSSsa6Pmvoa9KHg2uB7DYJq",
        "siren, $2y$04$DWiJJ4rNxngZReH7GJz/Oe/JdKY7C.tyX0dutoa5FfhI1X1tZ2mWK",
        "Türe, $2y$04$3Pm2on2lZvfcvzNVnY4I..iVXf9MGUJTlKGpNwgzepS/uQ4pIQirK",
    })
    void readsHashesOfOthers(String password, String hash) {
        assertThat(Hashes.isOfPassword(Secret.of(hash))).isTrue();
        assertThat(Hashes.fits(Secret.of(password), Secret.of(hash))).isTrue();
    }

    @Test
    void countsWhatIsBehindThe72ndOctetOfAPasswordAsLittleAsOthersDo() {
        Secret hash = Secret.of("$2b$04$/oAzQ/cUXQ8l0fwYW0AxN.e7Qa9k0PTB6Snwsw7yebjy5hMU45LRG");
        assertThat(Hashes.fits(Secret.of("0123456789".repeat(8)), hash)).isTrue();
        assertThat(Hashes.fits(Secret.of("0123456789".repeat(7)), hash)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "siren",
                "{SHA}2jmj7l5rSw0yVb/vlWAYkK/YBwk=",
                "$2y$03$k1KAqydpsBXcv8wVMc2QyOWyH4oHP.xzqOEjMBcVGVvcdlBlgnpEe"
            })
    void takesNothingElseForAHash(String text) {
        assertThat(Hashes.isOfPassword(Secret.of(text))).isFalse();
        assertThat(Hashes.isOfToken(Secret.of(text))).isFalse();
    }

    /** At a tenth of a second each, they would take an hour. */
    @Test
    @Timeout(20)
    void remembersAPasswordThatFitted() {
        for (int i = 0; i < 30_000; i++) {
            assertThat(logins.caller(basic("ann:siren"))).contains("ann");
        }
    }

    @Test
    void forgetsAPasswordWithItsHash() {
        assertThat(logins.caller(basic("ann:siren"))).contains("ann");
        Logins others = new Logins(Map.of("ann", Secret.of(HASH.replace("5pUq", "5pUu"))), Map.of());
        assertThat(others.caller(basic("ann:siren"))).isEmpty();
    }

    @Test
    void asksForWhatItKnows() {
        assertThat(new Logins(Map.of("ann", Secret.of(HASH)), Map.of()).challenge())
                .isEqualTo("Basic realm=\"tocsin\", charset=\"UTF-8\"");
        assertThat(new Logins(Map.of(), Map.of("ci", Secret.of(HASH))).challenge())
                .isEqualTo("Bearer realm=\"tocsin\"");
    }
}
