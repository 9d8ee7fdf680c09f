package dev.tocsin.api.message;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.contract.semantics.Markup;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MentionsTests {

    @ParameterizedTest
    @EnumSource(
            value = Markup.class,
            names = {"SLACK", "MARKDOWN", "MARKDOWN_V2", "TELEGRAM_HTML"})
    void callNobodyInAChat(Markup markup) {
        for (String name : List.of("channel", "everyone", "here", "all", "bob", "U123", "!here", "&role")) {
            assertThat(MarkupWriter.of(markup).escape("a @" + name))
                    .contains("@\u200B")
                    .doesNotContain("@" + name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops@acme.example", "é@acme.example", "a9@b"})
    void leaveAnAddressAlone(String address) {
        assertThat(MarkupWriter.of(Markup.SLACK).escape(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x@everyone", "x@here"})
    void areNotHiddenInAWord(String text) {
        assertThat(MarkupWriter.of(Markup.MARKDOWN).escape(text)).isEqualTo(text.replace("@", "@\u200B"));
    }
}
