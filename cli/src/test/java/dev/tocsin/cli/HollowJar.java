package dev.tocsin.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A plugin jar whose class files hold nothing: all that can be told of it without running it. */
public final class HollowJar {

    /** How a class file begins that is for Java 17; one octet a character. */
    private static final String CLASS = "\u00ca\u00fe\u00ba\u00be\0\0\0=";

    private HollowJar() {}

    /** Writes a jar with one plugin of the group {@code alarm}. */
    public static void write(Path jar, String name) throws IOException {
        write(jar, name, "Rings.");
    }

    /** Writes a jar with one plugin of the group {@code alarm}, with this description. */
    public static void write(Path jar, String name, String doc) throws IOException {
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            write(zip, "META-INF/services/dev.tocsin.api.generated.PluginFactory", "acme.XPlugin$Factory");
            write(zip, "acme/X.class", CLASS);
            write(zip, "acme/XPlugin$Factory.class", CLASS);
            write(zip, "META-INF/tocsin/acme.XPlugin.json", """
                    {"group": "alarm", "plugin_name": "%s", "aliases": [], "doc": "%s", "fields": [], "rules": [],
                     "actions": [], "definition": "acme.X", "factory": "acme.XPlugin$Factory", "contract_version": 1,
                     "api_version": "0.1"}
                    """.formatted(name, doc));
        }
    }

    private static void write(ZipOutputStream zip, String path, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(path));
        zip.write(text.getBytes(ISO_8859_1));
        zip.closeEntry();
    }
}
