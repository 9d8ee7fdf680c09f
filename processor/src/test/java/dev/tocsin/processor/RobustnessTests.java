package dev.tocsin.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.tocsin.processor.compilation.Compilation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a source, the compiler says what is wrong with it; the processors never fail themselves. */
class RobustnessTests {
    private static final String IMPORTS = """
            package acme;

            import dev.tocsin.api.*;
            import dev.tocsin.api.incident.Incident;
            import java.util.*;

            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Plugin interface A { @Field String a(); @Action void b(); }",
                "@Plugin enum A { B; @Field String a() { return null; } @Action void b() {} }",
                "@Plugin record A(@Param int a) { @Action void b() {} }",
                "@Plugin @interface A { @Field String a(); }",
                "@Plugin abstract class A<T> { @Field abstract T a(); @Action T b(T c) { return c; } }",
                "@Plugin abstract class A extends Missing { @Field abstract Gone a(); }",
                "@Plugin abstract class A extends A {}",
                "@Plugin abstract class A extends Thread.State {}",
                "abstract class A { @Field abstract void a(int b); @Field static int c; @Action A() {} }",
                "@Plugin(aliases = 5) abstract class A { @Field(min = , max = missing()) abstract int a(); }",
                "@Plugin(null) abstract class A { @Field(defaultValue = null, choices = null) abstract String a(); }",
                "@Plugin abstract class A { @Field abstract int[] a(); @Action void b(int[]... c) {} }",
                "@Plugin abstract class A { @Field abstract List<?> a(); @Field abstract Map b(); @Field abstract List c(); }",
                "@Plugin abstract class A { @Field abstract Optional a(); @Field abstract Optional<Optional<Int>> b(); }",
                "@Plugin abstract class A { @Field abstract R a(); record R(R r, List<R> rs) {} enum E {} @Field abstract E e(); }",
                "@Plugin abstract class A { record R<T>(T t) {} @Field abstract R<R<Integer>> a(); }",
                "@Plugin abstract class A { @Action <T extends T> T a(T t) { return t; } @Action void a() {} }",
                "@Plugin abstract class A { @Action private static final native abstract void a() {} }",
                "@Plugin abstract class A { @Action void a(Incident i, Incident j, A k, Object l, int... m) {} }",
                "@Plugin abstract class A { class B { @Plugin abstract class C { @Field abstract int a(); } } }",
                "@Plugin @Plugin abstract class A {} @Plugin abstract class A {}",
                "@ExactlyOne({}) @Together({\"a\", \"a\"}) @AtMostOne(null) @Plugin abstract class A {}",
                "@PluginBase(group = \" \") final class A { @Field abstract int a() { return 1; } }",
            })
    void aBrokenDefinitionIsTheAuthorsMistakeAndNotOurs(String source) {
        assertThatNoException().isThrownBy(() -> {
            var compiled = Compilation.of(IMPORTS + source).run();
            assertThat(compiled.isSuccess()).as(compiled.toString()).isFalse();
            assertThat(compiled.toString()).doesNotContain("threw an uncaught exception");
        });
    }
}
