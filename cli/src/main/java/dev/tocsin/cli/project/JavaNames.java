package dev.tocsin.cli.project;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import javax.lang.model.SourceVersion;

/** Names of Java, made from slugs. */
final class JavaNames {

    private JavaNames() {}

    /** {@return the slug as part of a class name: {@code acme-siren} as {@code AcmeSiren}} */
    static String ofClass(String slug) {
        return Arrays.stream(slug.split("[-_]"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(joining());
    }

    /** {@return the slug as part of a package: {@code acme-siren} as {@code acmesiren}, {@code new} as {@code new_}} */
    static String ofPackage(String slug) {
        String word = slug.replaceAll("[-_]", "");
        return SourceVersion.isKeyword(word) ? word + "_" : word;
    }

    static boolean isPackage(String text) {
        return SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }
}
