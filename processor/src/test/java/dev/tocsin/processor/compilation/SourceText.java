package dev.tocsin.processor.compilation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a source file.
 *
 * @param className the name of the first class in it, {@code module-info} if there is none
 * @param text all of it
 */
record SourceText(String className, String text) {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:(?:public|abstract|final|sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    static SourceText of(String text) {
        Matcher scope = PACKAGE.matcher(text);
        String prefix = scope.find() ? scope.group(1) + "." : "";
        Matcher type = TYPE.matcher(text);
        return new SourceText(prefix + (type.find() ? type.group(1) : "module-info"), text);
    }

    /** Writes the file where a compiler looks for it below a folder. {@return its path} */
    Path writeTo(Path folder) throws IOException {
        Path file = folder.resolve(className.replace('.', '/') + ".java");
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
