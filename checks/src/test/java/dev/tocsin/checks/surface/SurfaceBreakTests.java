package dev.tocsin.checks.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is called a break of a surface, on types that are compiled as they were and as they are now. */
class SurfaceBreakTests {
    @TempDir
    private Path was;

    @TempDir
    private Path is;

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            public void a() {}           | ``                                  | 'a()': removed
            public int a() { return 1; } | public long a() { return 1; }       | 'a()': 'int a()' became 'long a()'
            public void a() {}           | protected void a() {}               | 'a()': 'void a()' became 'protected void a()'
            protected void a() {}        | void a() {}                         | 'a()': removed
            public void a() {}           | public static void a() {}           | 'a()': 'void a()' became 'static void a()'
            public void a() {}           | public final void a() {}            | 'a()': 'void a()' became 'final void a()'
            public void a() {}           | public void a() throws Exception {} | 'a()': 'void a()' became 'void a() throws Exception'
            public void a(String x) {}   | public void a(CharSequence x) {}    | 'a(String)': removed
            public void a(int... x) {}   | public void a(int[] x) {}           | 'a(int...)': removed
            public Class<String> a;      | public Class<Byte> a;               | 'a': 'Class<String> a' became 'Class<Byte> a'
            public String a = null;      | public @Nullable String a;          | 'a': 'String a' became '@Nullable String a'
            public <T> void a() {}       | public <T extends Byte> void a() {} | 'a()': '<T> void a()' became '<T extends Byte> void a()'
            public X() {}                | private X() {}                      | 'X()': removed
            """)
    void aMemberIsBroken(String before, String after, String change) {
        assertThat(surface(was, "class X { " + before + " }").breaks(surface(is, "class X { " + after + " }")))
                .contains("shown.X, " + change);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            class X { }                           | class Y { }                                       | shown.X: removed
            class X { }                           | final class X { }                                 | shown.X: 'class shown.X' became 'final class shown.X'
            class X { }                           | class X { private X() {} }                        | shown.X: 'class shown.X' became 'final class shown.X'
            class X { }                           | abstract class X { }                              | shown.X: 'class shown.X' became 'abstract class shown.X'
            class X { public static class Y { } } | class X { static class Y { } }                    | shown.X.Y: removed
            class X implements Cloneable { }      | class X { }                                       | shown.X: 'class shown.X implements Cloneable' became 'class shown.X'
            interface X { }                       | interface X { void a(); }                         | shown.X, 'a()': added, and abstract
            interface X { default void a() {} }   | interface X { void a(); }                         | shown.X, 'a()': 'void a()' became 'abstract void a()'
            abstract class X { }                  | abstract class X { protected abstract void a(); } | shown.X, 'a()': added, and abstract
            @interface X { }                      | @interface X { int a(); }                         | shown.X, 'a()': added, and abstract
            @interface X { int a() default 1; }   | @interface X { int a() default 2; }               | shown.X, 'a()': 'int a() default 1' became 'int a() default 2'
            record X(int a) { }                   | record X(int a, int b) { }                        | shown.X: 'record shown.X(int a)' became 'record shown.X(int a, int b)'
            enum X { A, B }                       | enum X { A }                                      | shown.X, 'B': removed
            """)
    void aTypeIsBroken(String before, String after, String change) {
        assertThat(surface(was, before).breaks(surface(is, after))).contains(change);
    }

    /** Whoever tells the cases apart, and forgets none, forgets the new one. */
    @Test
    void aSealedTypeIsBrokenByAnotherCase() {
        String one = "record Y() implements X {} ";
        String other = "record Z() implements X {} ";

        assertThat(surface(was, "sealed interface X { " + one + "}")
                        .breaks(surface(is, "sealed interface X { " + one + other + "}")))
                .containsExactly("shown.X: 'sealed interface shown.X permits shown.X.Y' became"
                        + " 'sealed interface shown.X permits shown.X.Y, shown.X.Z'");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            class X { }                                       | class X { public void a() {} protected void b() {} }
            class X { public void a() {} }                    | class X { public void a() {} public void a(int x) {} }
            class X { public void a() {} }                    | class X { @Deprecated public void a() {} }
            class X { public void a(byte x) {} }              | class X { public void a(byte y) { a((byte) 1); } }
            class X { public void a() {} }                    | class X extends Y { } class Y { public void a() {} }
            class X { void a() {} private int b; }            | class X { }
            final class X { protected void a() {} }           | final class X { }
            abstract class X { X() { } }                      | abstract class X { X() { } public abstract void a(); }
            interface X { void a(); }                         | interface X { void a(); default void b() {} static void c() {} }
            sealed interface X { record Y() implements X {} } | sealed interface X { record Y() implements X { public void a() {} } void a(); }
            @interface X { }                                  | @interface X { int a() default 1; }
            enum X { A }                                      | enum X { A, B { } }
            """)
    void nothingIsBroken(String before, String after) {
        assertThat(surface(was, before).breaks(surface(is, after))).isEmpty();
    }

    @Test
    void whatIsNotExportedIsNobodysBusiness() {
        assertThat(surface(was, "class X { }").types()).containsOnlyKeys("shown.X");
    }

    @Test
    void isReadAsItWasWritten() {
        Surface surface = surface(was, """
                abstract class X<T extends Comparable<T>> extends java.util.AbstractList<T> implements Runnable {
                    public static final int A = 1;

                    @Deprecated(forRemoval = true)
                    protected X(@Nullable String a, T[] b) throws java.io.IOException { }

                    @Deprecated
                    public final void b(java.util.Map<String, ? super T> x) { }

                    @FunctionalInterface
                    public interface Y { boolean c(int... x) throws Exception; }

                    public @interface Z { String[] value() default {"(a", "b"}; }
                }
                """);

        assertThat(Surface.read(surface.text())).isEqualTo(surface);
        assertThat(surface.text()).isEqualTo("""
                abstract class shown.X<T extends Comparable<T>> extends java.util.AbstractList<T> implements Runnable
                    static final int A
                    protected X(@Nullable String, T[]) throws java.io.IOException
                    final void b(java.util.Map<String, ? super T>)
                    deprecated b(java.util.Map<String, ? super T>)
                    deprecated for removal X(@Nullable String, T[])
                interface shown.X.Y
                    @java.lang.FunctionalInterface()
                    abstract boolean c(int...) throws Exception
                @interface shown.X.Z
                    String[] value() default [(a, b]
                """);
    }

    private static Surface surface(Path folder, String declaration) {
        return new SampleModule(folder).surface("public " + declaration);
    }
}
