package dev.tocsin.runtime.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.tocsin.api.history.Ending;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutcomeTests {
    private static final Map<String, String> HALL = Map.of("hall", "east wing");

    private final Registry registry = Registry.load(OutcomeTests.class.getClassLoader());

    @Test
    void answersResultConfigurationAndHistory() throws Exception {
        int open = Siren.OPEN.get();

        Outcome outcome = registry.invoke(
                "alarm", "siren", "ring", Map.of("hall", "east wing", "key", "c4n4ry"), Map.of("times", "2"));

        assertThat(outcome.result()).isEqualTo(Json.of("ding ding in east wing at 5"));
        assertThat(JsonText.write(outcome.configuration()))
                .isEqualTo("{\"hall\":\"east wing\",\"volume\":5,\"key\":\"[secret]\"}");
        assertThat(outcome.history())
                .extracting(
                        Invocation::action,
                        Invocation::parent,
                        call -> call.arguments().toString())
                .containsExactly(tuple("rehearse", 1L, "{\"times\":2}"), tuple("ring", 0L, "{\"times\":2}"));
        assertThat(outcome.thrown()).isEmpty();
        assertThat(Siren.OPEN).hasValue(open);
    }

    @Test
    void keepsWhatTheActionThrewWithTheRecordOfIt() {
        int open = Siren.OPEN.get();

        Outcome outcome = registry.invoke("alarm", "siren", "smash", HALL, Map.of());

        assertThatThrownBy(outcome::result)
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("the glass is broken");
        assertThat(outcome.thrown()).isPresent();
        assertThat(outcome.history()).singleElement().matches(call -> call.ending() instanceof Ending.Threw);
        assertThat(Siren.OPEN).hasValue(open);
    }

    @Test
    void closesThePluginAlsoWhereAnErrorGoesThrough() {
        int open = Siren.OPEN.get();

        assertThatThrownBy(() -> registry.invoke("alarm", "siren", "melt", HALL, Map.of()))
                .isExactlyInstanceOf(AssertionError.class)
                .hasMessage("it is liquid");
        assertThat(Siren.OPEN).hasValue(open);
    }

    @Test
    void tellsProblemsOfConfigurationAndArgumentsTogetherBeforeAnythingIsCreated() {
        assertThatThrownBy(
                        () -> registry.invoke("alarm", "siren", "ring", Map.of(), Map.of("times", "0", "loud", "yes")))
                .hasMessage("""
                        [P301] argument 'loud' of action 'ring' of plugin 'alarm/siren': nothing has this name; choose 'times'
                        [P304] argument 'times' of action 'ring' of plugin 'alarm/siren': 0 is below the minimum 1; choose \
                        at least 1
                        [P302] field 'hall' of plugin 'alarm/siren': is required, but not given; give a string of at least \
                        2 characters""");
        assertThatThrownBy(() -> registry.invoke("alarm", "explosive", "light", Map.of("fuse", "10"), Map.of()))
                .hasMessage(
                        "[P305] field 'fuse' of plugin 'alarm/explosive': 10 is above the maximum 9; choose at most 9");
    }
}
