package dev.tocsin.processor.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TemplateTests {
    private static String filled(String template, Map<String, String> values) {
        return new Template(template).fill(values::get);
    }

    @Test
    void aGapInALineIsFilledInPlace() {
        assertThat(filled("class $name$ extends $base$ {}", Map.of("name", "A", "base", "B$C")))
                .isEqualTo("class A extends B$C {}");
    }

    @Test
    void aGapAloneTakesSeveralLinesAndIndentsThem() {
        assertThat(filled("{\n    $body$\n}", Map.of("body", "a();\n\nb();"))).isEqualTo("{\n    a();\n\n    b();\n}");
    }

    @Test
    void aGapAloneThatTakesNothingLeavesNoLine() {
        assertThat(filled("{\n    $body$\n}", Map.of("body", ""))).isEqualTo("{\n}");
    }

    @Test
    void whatIsFilledInIsNoTemplate() {
        assertThat(filled("$a$ $b$", Map.of("a", "$b$", "b", "x"))).isEqualTo("$b$ x");
    }
}
