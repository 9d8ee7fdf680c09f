package dev.tocsin.processor.compilation;

import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.SimpleJavaFileObject;

/** A source file that is only a text; its name is found in it. */
final class SourceText extends SimpleJavaFileObject {
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
    private static final Pattern TYPE = Pattern.compile(
            "(?m)^(?:(?:public|abstract|final|sealed) )*(?:class|interface|record|enum|@interface) (\\w+)");

    private final String text;

    private SourceText(String path, String text) {
        super(URI.create("string:///" + path), Kind.SOURCE);
        this.text = text;
    }

    static SourceText of(String text) {
        Matcher scope = PACKAGE.matcher(text);
        String folder = scope.find() ? scope.group(1).replace('.', '/') + "/" : "";
        Matcher type = TYPE.matcher(text);
        return new SourceText(folder + (type.find() ? type.group(1) : "module-info") + ".java", text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
