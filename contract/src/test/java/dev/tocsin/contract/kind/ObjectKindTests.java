package dev.tocsin.contract.kind;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ObjectKindTests {

    private static final Property USER = new Property(
            "user",
            new StringKind(new Range<>(1, null), null),
            new Presence.Required(),
            new Notes("Who.", List.of("name"), null),
            "java.lang.String");
    private static final Property WAIT = new Property(
            "wait", new DurationKind(Range.any()), new Presence.Default(Json.of("5s")), Notes.of("How long."), "x");
    private static final Property PASSWORD = new Property(
            "password", new SecretKind(Range.any(), null, false), new Presence.Optional(), Notes.of("Key."), "x");

    private final Reader login = new Reader(new ObjectKind("login", List.of(USER, WAIT)));
    private final Reader secret = new Reader(new ObjectKind("login", List.of(USER, PASSWORD)));
    private final Values eve = Values.of(Map.of("user", "eve", "wait", Duration.ofSeconds(5)));

    @Test
    void takesItsMembersWithDefaults() {
        assertThat(login.takesJson("{\"user\": \"eve\"}")).isEqualTo(eve);
        assertThat(login.takes(Map.of("name", " eve ", "wait", 5))).isEqualTo(eve);
        assertThat(login.takesText(" {\"user\": \"eve\", \"wait\": null}")).isEqualTo(eve);
    }

    @Test
    void tellsAllMistakesOfItsMembers() {
        assertThat(login.refusesJson("{\"wait\": \"x\", \"usr\": 1}")).isEqualTo("""
                        [P302] field 'x.user' of plugin 'p': is required, but not given; give a string of at least 1 character
                        [P301] field 'x.usr' of plugin 'p': nothing has this name; did you mean 'user'?
                        [P303] field 'x.wait' of plugin 'p': found the string 'x', expected a duration; give one such as \
                        '5s', '1m30s' or '250ms'""");
    }

    @Test
    void refusesOtherKinds() {
        assertThat(login.refusesText("eve"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found 'eve', expected an object;"
                        + " give an object with 'user' and 'wait'");
        assertThat(login.refusesJson("[]"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a list, expected an object;"
                        + " give an object with 'user' and 'wait'");
        assertThat(new Reader(new ObjectKind("none", List.of())).refusesJson("1"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found the number 1, expected an object; give {}");
    }

    @Test
    void checksValuesMemberByMember() {
        login.accepts(eve);
        assertThat(login.rejects(Values.of(Map.of("user", "", "wait", "5s")))).isEqualTo("""
                        [P306] field 'x.user' of plugin 'p': '' has 0 characters, below the minimum 1; give at least 1 \
                        character
                        [P303] field 'x.wait' of plugin 'p': found a value of type 'java.lang.String', expected a duration; \
                        give one such as '5s', '1m30s' or '250ms'""");
        assertThat(login.rejects(Map.of("user", "eve")))
                .startsWith(
                        "[P303] field 'x' of plugin 'p': found a value of type 'java.util.ImmutableCollections$Map1'");
    }

    @Test
    void showsNoSecretMember() {
        assertThat(secret.takesText("{\"user\":\"eve\",\"password\":\" h\"}"))
                .isEqualTo(Values.of(Map.of("user", "eve", "password", Secret.of(" h"))))
                .hasToString("{user=eve, password=[secret]}");
        assertThat(secret.refusesText("hunter2"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a text, expected an object;"
                        + " give an object with 'user' and 'password'");
        assertThat(secret.refusesText("{\"password\": hunter2}"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found a text, expected an object;"
                        + " give an object with 'user' and 'password'");
        assertThat(secret.refusesJson("{\"user\": \"\", \"password\": 5}")).isEqualTo("""
                        [P303] field 'x.password' of plugin 'p': found a number, expected a secret; put it in quotes
                        [P306] field 'x.user' of plugin 'p': '' has 0 characters, below the minimum 1; give at least 1 \
                        character""");
    }

    @Test
    void tellsNothingOfAPlaceholdersContent() {
        assertThat(login.refusesPlaceholder("{\"hunter2\": 1}"))
                .isEqualTo("[P303] field 'x' of plugin 'p': found '${env:X}', expected an object;"
                        + " give an object with 'user' and 'wait'");
    }

    @Test
    void writesItsMembersInTheirOrder() {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("wait", Duration.ofMinutes(1));
        values.put("user", "eve");

        assertThat(login.kind().write(Values.of(values))).hasToString("{\"user\":\"eve\",\"wait\":\"1m\"}");
    }
}
