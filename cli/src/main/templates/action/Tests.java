package {{package}};

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class {{class}}Tests {

    @Test
    void greetsWithTheConfiguredWord() {
        {{class}} plugin = {{class}}Plugin.builder().greeting("Ahoy").build();

        assertEquals("Ahoy, world!", plugin.greet("world"));
    }
}
