package dev.tocsin.processor.compilation;

import java.nio.file.Path;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * What a compiler said of a place.
 *
 * @param kind how much it matters
 * @param text the place, if there is one, and the message: {@code FILE:LINE: MESSAGE}
 */
public record Remark(Diagnostic.Kind kind, String text) {
    /** {@return what a compiler says now; ecj forgets the place as soon as the source is deleted} */
    static Remark of(Diagnostic<? extends JavaFileObject> diagnostic) {
        return new Remark(diagnostic.getKind(), place(diagnostic) + diagnostic.getMessage(Locale.ROOT));
    }

    private static String place(Diagnostic<? extends JavaFileObject> diagnostic) {
        JavaFileObject file = diagnostic.getSource();
        return file == null ? "" : Path.of(file.getName()).getFileName() + ":" + diagnostic.getLineNumber() + ": ";
    }
}
