package dev.tocsin.checks.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Room;
import dev.tocsin.contract.schema.JsonSchema;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import dev.tocsin.runtime.registry.Registry;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a comment says that something is left unsaid, the keywords still say all that they can. */
class BorderTests {
    private static final PublicValidator VALIDATOR = PublicValidator.of(JsonSchema.ofConfiguration(
            Registry.load(BorderTests.class.getClassLoader()).plugin("trial", "everything")));

    @ParameterizedTest
    @CsvSource({
        "timeout, 1.499",
        "timeout, 604800.001",
        "timeout, -1",
        "timeout, '\"\"'",
        "timeout, '\"5\"'",
        "timeout, '\"5.5s\"'",
        "timeout, '\"s\"'",
        "timeout, '\"5 s\"'",
        "timeout, '\"-5s\"'",
        "timeout, '\"5S\"'",
        "timeout, '\"30s1m\"'",
        "endpoint, '\"example.org\"'",
        "endpoint, '\"1x:yyyyyy\"'",
        "hook, '\"/relative\"'",
        "ratio, 5.0000001",
    })
    void aSchemaRefusesWhatItHasAWordFor(String field, String value) {
        assertThat(isAccepted(field, JsonText.read(value, Limits.ofDefaults()))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "timeout, 1.5",
        "timeout, 604800",
        "timeout, '\"1500ms\"'",
        "timeout, '\"1h30m\"'",
        "endpoint, '\"https://e\"'",
        "hook, '\"x:y\"'",
        "ratio, 5",
    })
    void aSchemaAcceptsWhatIsAtTheBorder(String field, String value) {
        assertThat(isAccepted(field, JsonText.read(value, Limits.ofDefaults()))).isTrue();
    }

    @Test
    void listsAndMapsHaveRoomForSoManyAndNoMore() {
        assertThat(isAccepted("hosts", list(Room.MAX_ENTRIES))).isTrue();
        assertThat(isAccepted("hosts", list(Room.MAX_ENTRIES + 1))).isFalse();
        assertThat(isAccepted("weights", map(Room.MAX_ENTRIES))).isTrue();
        assertThat(isAccepted("weights", map(Room.MAX_ENTRIES + 1))).isFalse();
        assertThat(isAccepted("any", list(Room.MAX_ENTRIES))).isTrue();
        assertThat(isAccepted("any", list(Room.MAX_ENTRIES + 1))).isFalse();
    }

    private static Json list(int size) {
        return Json.items(Collections.nCopies(size, Json.of("x")));
    }

    private static Json map(int size) {
        MembersBuilder members = Json.members();
        for (int i = 0; i < size; i++) {
            members.with("k" + i, 1);
        }
        return members.build();
    }

    private static boolean isAccepted(String field, Json value) {
        return VALIDATOR.complaints(Json.members().with(field, value).build()).stream()
                .noneMatch(complaint -> complaint.startsWith("/" + field));
    }
}
