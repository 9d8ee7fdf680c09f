package dev.tocsin.processor.scan;

import java.util.Locale;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;

/** How the names of the source become external names, and the names of what is generated. */
public final class Names {
    private static final Pattern WORD_ENDS = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private Names() {}

    /**
     * {@return the external name of a Java name: {@code redact_summary} of {@code redactSummary}, and {@code short} of
     * {@code short_}, as Java keeps that word to itself}
     */
    public static String snake(String javaName) {
        String name = joined(javaName, "_");
        String word = name.replaceFirst("_$", "");
        return SourceVersion.isKeyword(word) ? word : name;
    }

    /** {@return the plugin's name of a class name: {@code webhook-notifier} of {@code WebhookNotifier}} */
    public static String slug(String className) {
        return joined(className, "-");
    }

    /** {@return the external name of an enum constant: {@code stderr} of {@code STDERR}} */
    public static String word(String constant) {
        return constant.toLowerCase(Locale.ROOT);
    }

    private static String joined(String javaName, String separator) {
        return WORD_ENDS.matcher(javaName).replaceAll(separator).toLowerCase(Locale.ROOT);
    }

    /** {@return the simple name of the generated class of a plugin, {@code Outer_InnerPlugin} of a nested one} */
    public static String plugin(TypeElement definition) {
        return flat(definition) + "Plugin";
    }

    /** {@return the simple name of the companion of a class} */
    public static String companion(TypeElement type) {
        return flat(type) + "Contract";
    }

    /** {@return the qualified name of a class that is generated beside another, in the same package} */
    public static String beside(TypeElement type, String simpleName) {
        Element scope = type;
        while (scope instanceof TypeElement) {
            scope = scope.getEnclosingElement();
        }
        return scope instanceof PackageElement named && !named.isUnnamed()
                ? named.getQualifiedName() + "." + simpleName
                : simpleName;
    }

    private static String flat(TypeElement type) {
        Element outer = type.getEnclosingElement();
        String name = type.getSimpleName().toString();
        return outer instanceof TypeElement outerType ? flat(outerType) + "_" + name : name;
    }
}
