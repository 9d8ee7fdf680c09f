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

    private final String className;
    private final String text;

    private SourceText(String className, String text) {
        super(URI.create("string:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
        this.className = className;
        this.text = text;
    }

    static SourceText of(String text) {
        Matcher scope = PACKAGE.matcher(text);
        String prefix = scope.find() ? scope.group(1) + "." : "";
        Matcher type = TYPE.matcher(text);
        return new SourceText(prefix + (type.find() ? type.group(1) : "module-info"), text);
    }

    /** {@return the name of the first class in it} */
    String className() {
        return className;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
