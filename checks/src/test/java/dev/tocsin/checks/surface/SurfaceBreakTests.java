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
            class X { public void a() {} } | class X { } | shown.X, 'a()': removed
            class X { public int a() { return 1; } } | class X { public long a() { return 1; } } | shown.X, 'a()': 'int a()' became 'long a()'
            class X { public void a() {} } | class X { protected void a() {} } | shown.X, 'a()': 'void a()' became 'protected void a()'
            class X { protected void a() {} } | class X { void a() {} } | shown.X, 'a()': removed
            class X { public void a() {} } | class X { public static void a() {} } | shown.X, 'a()': 'void a()' became 'static void a()'
            class X { public void a() {} } | class X { public final void a() {} } | shown.X, 'a()': 'void a()' became 'final void a()'
            class X { public void a(String x) {} } | class X { public void a(CharSequence x) {} } | shown.X, 'a(String)': removed
            class X { public void a(int... x) {} } | class X { public void a(int[] x) {} } | shown.X, 'a(int...)': removed
            class X { public void a() {} } | class X { public void a() throws Exception {} } | shown.X, 'a()': 'void a()' became 'void a() throws Exception'
            class X { public java.util.List<String> a; } | class X { public java.util.List<Integer> a; } | shown.X, 'a': 'java.util.List<String> a' became 'java.util.List<Integer> a'
            class X { public String a() { return ""; } } | class X { public @Nullable String a() { return ""; } } | shown.X, 'a()': 'String a()' became '@Nullable String a()'
            class X { public <T> void a() {} } | class X { public <T extends Number> void a() {} } | shown.X, 'a()': '<T> void a()' became '<T extends Number> void a()'
            class X { } | class X { private X() {} } | shown.X: 'class shown.X' became 'final class shown.X'
            class X { } | class X { private X() {} } | shown.X, 'X()': removed
            class X { } | final class X { } | shown.X: 'class shown.X' became 'final class shown.X'
            class X { } | class Y { } | shown.X: removed
            class X { public static class Y { } } | class X { static class Y { } } | shown.X.Y: removed
            class X implements Runnable { public void run() {} } | class X { public void run() {} } | shown.X: 'class shown.X implements Runnable' became 'class shown.X'
            interface X { } | interface X { void a(); } | shown.X, 'a()': added, and abstract
            abstract class X { } | abstract class X { protected abstract void a(); } | shown.X, 'a()': added, and abstract
            interface X { default void a() {} } | interface X { void a(); } | shown.X, 'a()': 'void a()' became 'abstract void a()'
            @interface X { } | @interface X { String a(); } | shown.X, 'a()': added, and abstract
            @interface X { int a() default 1; } | @interface X { int a() default 2; } | shown.X, 'a()': 'int a() default 1' became 'int a() default 2'
            record X(int a) { } | record X(int a, int b) { } | shown.X: 'record shown.X(int a)' became 'record shown.X(int a, int b)'
            enum X { A, B } | enum X { A } | shown.X, 'B': removed
            sealed interface X { record Y() implements X {} } | sealed interface X { record Y() implements X {} record Z() implements X {} } | shown.X: 'sealed interface shown.X permits shown.X.Y' became 'sealed interface shown.X permits shown.X.Y, shown.X.Z'
            """)
    void isABreak(String before, String after, String change) {
        assertThat(surface(was, before).breaks(surface(is, after))).contains(change);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            class X { } | class X { public void a() {} protected void b() {} }
            class X { public void a() {} } | class X { public void a() {} public void a(int x) {} }
            class X { public void a() {} } | class X { @Deprecated public void a() {} }
            class X { public void a(String x) {} } | class X { public void a(String y) { a("z"); } }
            interface X { void a(); } | interface X { void a(); default void b() {} static void c() {} }
            abstract class X { X() { } } | abstract class X { X() { } abstract void a(); public abstract void b(); }
            sealed interface X { record Y() implements X {} } | sealed interface X { record Y() implements X { public void a() {} } void a(); }
            @interface X { } | @interface X { int a() default 1; }
            enum X { A } | enum X { A, B { } }
            final class X { protected void a() {} } | final class X { }
            class X { public void a() {} } | class X extends Y { } class Y { public void a() {} }
            class X { void a() {} private int b; } | class X { }
            """)
    void isNone(String before, String after) {
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
