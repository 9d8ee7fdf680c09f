package dev.tocsin.processor.compilation;

import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;

/** The compilers under which the processors are tested: the JDK's own, and Eclipse's. */
public enum Compiler {
    JAVAC,
    ECJ;

    /** The name of a system property that says which of them compiles, in small letters. */
    public static final String PROPERTY = "tocsin.compiler";

    /** {@return the compiler of this run of the tests; javac if nothing is said} */
    public static Compiler ofThisRun() {
        return valueOf(System.getProperty(PROPERTY, "javac").toUpperCase(Locale.ROOT));
    }

    /** {@return what the compiler of this run says in words of its own} */
    public static String says(String javac, String ecj) {
        return ofThisRun() == JAVAC ? javac : ecj;
    }

    JavaCompiler tool() {
        return this == JAVAC ? ToolProvider.getSystemJavaCompiler() : new EclipseCompiler();
    }

    /** {@return the strictest options; what ecj warns of besides is a matter of taste, and not asked for} */
    List<String> options() {
        return this == JAVAC ? List.of("-Xlint:all,-processing", "-Werror") : List.of("-warn:none");
    }
}
