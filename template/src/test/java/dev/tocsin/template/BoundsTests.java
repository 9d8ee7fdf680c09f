package dev.tocsin.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.semantics.Markup;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a template says, it takes little time, little room and little of the stack. */
class BoundsTests {
    private static final String TOO_MANY_STEPS = "the template takes more than 200000 steps; do less in loops";
    private static final String TOO_LONG = "the text is over 262144 characters; write less, or fewer alerts";
    private static final String DOUBLED = "{{ $x := \"0123456789abcdef\" }}" + "{{ $x = print $x $x }}".repeat(14);

    @Test
    void aTemplateHasAtMost64KiB() {
        String most = "x".repeat(65536);

        assertThat(rendered(most)).isEqualTo(most);
        assertThatThrownBy(() -> rendered(most + "x"))
                .hasMessage(
                        "[P513] it: line 1, column 1: the template has 65537 characters, more than the maximum 65536;"
                                + " split it into several files of 'templates'");
    }

    @Test
    void theFilesHaveAtMostOneMiB() {
        List<TemplateFile> files = Collections.nCopies(17, new TemplateFile("a.tmpl", "x".repeat(65000)));

        assertThatThrownBy(() -> TemplateSet.of(files))
                .hasMessage(
                        "[P513] a.tmpl: this and the other files of templates have 1105000 characters, more than the"
                                + " maximum 1048576; leave out what nothing calls");
    }

    @Test
    void blocksAreNestedAtMost100Deep() {
        assertThat(rendered(nested(100, "{{ if true }}", "x", "{{ end }}"))).isEqualTo("x");
        assertThatThrownBy(() -> rendered(nested(101, "{{ if true }}", "x", "{{ end }}")))
                .hasMessage(
                        "[P513] it: line 1, column 1301: blocks and parentheses are nested over 100 deep; nest less");
    }

    @Test
    void whatIsNestedTooDeepInADefinitionSpoilsNothingElse() {
        String deep = "{{ $x := 1 }}{{ $x }}{{ define \"x\" }}" + nested(101, "{{ if true }}", "x", "{{ end }}")
                + "{{ end }}";

        assertThatThrownBy(() -> rendered(deep))
                .hasMessageEndingWith("blocks and parentheses are nested over 100 deep; nest less");
    }

    @Test
    void parenthesesAreNestedAtMost100Deep() {
        assertThat(rendered("{{ " + nested(100, "(", "1", ")") + " }}")).isEqualTo("1");
        assertThatThrownBy(() -> rendered("{{ " + nested(101, "(", "1", ")") + " }}"))
                .hasMessage(
                        "[P513] it: line 1, column 104: blocks and parentheses are nested over 100 deep; nest less");
    }

    @Test
    void alternativesAreNotNested() {
        String template = "{{ if false }}" + "{{ else if false }}".repeat(3000) + "{{ else }}x{{ end }}";

        assertThat(rendered(template)).isEqualTo("x");
    }

    @Test
    void namesAreNotNested() {
        assertThat(rendered("{{ define \"x\" }}{{ .a" + ".a".repeat(20000) + " }}{{ end }}{{ template \"x\" }}"))
                .isEqualTo("<no value>");
    }

    @Test
    void callsAreAtMost32Deep() {
        String chain = "{{ define \"0\" }}x{{ end }}";
        for (int i = 1; i < 33; i++) {
            chain += "{{ define \"%d\" }}{{ template \"%d\" }}{{ end }}".formatted(i, i - 1);
        }
        String definitions = chain;

        assertThat(rendered(definitions + "{{ template \"31\" }}")).isEqualTo("x");
        assertThatThrownBy(() -> rendered(definitions + "{{ template \"32\" }}"))
                .hasMessageContaining("templates call each other over 32 deep; let no template call itself");
    }

    @Test
    void allTogetherIsAtMost500Deep() {
        String deep = "{{ define \"x\" }}" + nested(90, "{{ if true }}", "{{ template \"x\" }}", "{{ end }}")
                + "{{ end }}{{ template \"x\" }}";

        assertThatThrownBy(() -> rendered(deep))
                .hasMessageContaining("blocks and parentheses are nested over 500 deep; nest less");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ range $l }}{{ range $l }}{{ range $l }}{{ range $l }}{{ end }}{{ end }}{{ end }}{{ end }}",
                "{{ range $l }}{{ range $l }}{{ range $l }}{{ continue }}{{ end }}{{ end }}{{ end }}",
                "{{ range $l }}{{ range $l }}{{ if and 1 2 3 (eq 4 5 6) }}{{ end }}{{ end }}{{ end }}",
            })
    void loopsTakeAtMost200000Steps(String loops) {
        String list = "{{ $l := stringSlice" + " \"\"".repeat(200) + " }}";

        assertThatThrownBy(() -> rendered(list + loops)).hasMessageEndingWith(TOO_MANY_STEPS);
    }

    @Test
    void textsTakeSteps() {
        String list = "{{ $l := stringSlice" + " \"\"".repeat(1000) + " }}";

        assertThatThrownBy(() -> rendered(list + DOUBLED + "{{ range $l }}{{ $y := toUpper $x }}{{ end }}"))
                .hasMessageEndingWith(TOO_MANY_STEPS);
    }

    @Test
    void patternsTakeSteps() {
        assertThatThrownBy(() -> rendered(DOUBLED + "{{ match \"(a{100}|b{100}|c{100}){5}$\" $x }}"))
                .hasMessageEndingWith(TOO_MANY_STEPS);
        assertThatThrownBy(() -> rendered(DOUBLED + "{{ reReplaceAll \"(?:0.*z|[0-9])\" \"\" $x }}"))
                .hasMessageEndingWith(TOO_MANY_STEPS);
    }

    @Test
    void aPatternHasAtMost1000Characters() {
        assertThatThrownBy(() -> rendered("{{ match \"" + "a".repeat(1001) + "\" \"\" }}"))
                .hasMessageEndingWith("the pattern has over 1000 characters; shorten it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ $x }}{{ $x }}",
                "{{ print $x $x }}",
                "{{ printf \"%s%s\" $x $x }}",
                "{{ printf \"%300000d\" 1 }}",
                "{{ printf \"%.300000d\" 1 }}",
                "{{ printf \"%0300000d\" 1 }}",
                "{{ printf \"%0300000f\" 1.5 }}",
                "{{ printf \"%300000s\" \"a\" }}",
                "{{ printf \"%x\" $x }}",
                "{{ printf \"%q\" (print $x \"a\") }}",
                "{{ join $x (stringSlice \"a\" \"b\" \"c\") }}",
                "{{ .CommonLabels.Names.Join $x }}{{ .CommonLabels.Names.Join $x }}",
                "{{ reReplaceAll \"a|b\" $x $x }}",
                "{{ $y := \"ääääääää\" }}{{ range $l }}{{ $y = print $y $y }}{{ end }}{{ urlquery $y }}",
            })
    void aTextHasAtMost262144Characters(String tooMuch) {
        String list = "{{ $l := stringSlice" + " \"\"".repeat(13) + " }}";

        assertThatThrownBy(() -> rendered(list + DOUBLED + tooMuch)).hasMessageEndingWith(TOO_LONG);
    }

    @Test
    void aSmallStackIsEnough() throws InterruptedException {
        String deep = "{{ define \"x\" }}" + nested(90, "{{ with . }}", "{{ template \"x\" . }}", "{{ end }}")
                + "{{ end }}{{ template \"x\" " + nested(90, "(", ".", ")") + " }}";
        Throwable[] thrown = new Throwable[1];
        Runnable rendering = () -> rendered(deep);
        Thread thread = new Thread(null, rendering, "small", 512 * 1024);
        thread.setUncaughtExceptionHandler((any, e) -> thrown[0] = e);
        thread.start();
        thread.join();

        assertThat(thrown[0]).isInstanceOf(ProblemException.class);
    }

    private static String nested(int times, String open, String inside, String close) {
        return open.repeat(times) + inside + close.repeat(times);
    }

    private static String rendered(String text) {
        return new TemplateSet().compile(text, Place.root(path -> "it")).render(Incidents.named("group"), Markup.PLAIN);
    }
}
