package dev.tocsin.api.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemoryTests {
    private final Memory memory = Memory.empty().with("issue", "OPS-1");

    @Test
    void holdsWhatIsPutIntoItAndStaysAsItIs() {
        Memory more = memory.with("channel", "C1").with("issue", "OPS-2");

        assertThat(more).hasToString("{channel=C1, issue=OPS-2}").isEqualTo(Memory.of(more.entries()));
        assertThat(memory.get("issue")).contains("OPS-1");
        assertThat(memory.get("channel")).isEmpty();
    }

    @Test
    void keepsNoValueThatIsTooLongToBeAName() {
        assertThat(memory.with("issue", "😀".repeat(512)).get("issue")).isPresent();
        assertThat(memory.with("issue", "😀".repeat(513))).isEqualTo(Memory.empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Issue", "issue key", "é", "a234567890", "abcdefghijklmnopqrstuvwxyzabcdefg"})
    void refusesAnotherName(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> memory.with(name, "OPS-1"))
                .withMessage("a name in a memory is of 1 to 32 letters a to z and '_', unlike " + name);
    }

    @Test
    void refusesANinthEntry() {
        Memory eight =
                Memory.of(Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "f", "6", "g", "7", "h", "8"));

        assertThat(eight.with("a", "9").get("a")).contains("9");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> eight.with("i", "9"))
                .withMessage("a memory has 8 entries at most");
    }
}
