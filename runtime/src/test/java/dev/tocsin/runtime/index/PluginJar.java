package dev.tocsin.runtime.index;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A jar that tests put together from texts, as the compiler would have written them. */
public final class PluginJar {
    /** How a class file begins that is for Java 17. */
    private static final byte[] CLASS = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, 61};

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final StringBuilder index = new StringBuilder();

    /** Adds a plugin: its line in the index and its contract. */
    public PluginJar plugin(PluginContract contract) {
        String factory = contract.origin().factory();
        return line(factory + " # " + contract.names())
                .file(ContractFile.of(factory), JsonText.writePretty(ContractJson.write(contract)));
    }

    /** Adds a plugin whose class files are there, and hold nothing. */
    public PluginJar hollow(PluginContract contract) {
        return plugin(contract)
                .file(classFile(contract.origin().definition()), CLASS)
                .file(classFile(contract.origin().factory()), CLASS);
    }

    private static String classFile(String name) {
        return name.replace('.', '/') + ".class";
    }

    /** Adds a plugin with its code, as it was compiled with the tests. */
    public PluginJar compiled(Class<?> definition) throws IOException {
        String generated = definition.getName() + "Plugin";
        Path classes = Path.of(URI.create(
                definition.getProtectionDomain().getCodeSource().getLocation().toString()));
        String prefix = definition.getName().replace('.', '/');
        try (Stream<Path> files = Files.list(classes.resolve(prefix).getParent())) {
            for (Path file : files.toList()) {
                String path = classes.relativize(file).toString();
                if (path.startsWith(prefix) && path.endsWith(".class")) {
                    file(path, Files.readAllBytes(file));
                }
            }
        }
        String contract = ContractFile.of(generated + "$Factory");
        return line(generated + "$Factory").file(contract, Files.readAllBytes(classes.resolve(contract)));
    }

    public PluginJar line(String line) {
        index.append(line).append('\n');
        return this;
    }

    public PluginJar file(String path, String content) {
        return file(path, content.getBytes(StandardCharsets.UTF_8));
    }

    public PluginJar file(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    public Path write(Path jar) throws IOException {
        if (!index.isEmpty()) {
            file(Index.FILE, index.toString());
        }
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return jar;
    }

    /** Writes the files into a folder instead of a jar. */
    public Path unpack(Path folder) throws IOException {
        write(folder.resolve("all.jar"));
        Files.delete(folder.resolve("all.jar"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            Files.createDirectories(target.getParent());
            Files.write(target, file.getValue());
        }
        return folder;
    }

    /** {@return a contract with one required text field, {@code hall}} */
    public static PluginContract contract(String group, String name, String generatedClass, String... aliases) {
        Property hall = new Property(
                "hall",
                new StringKind(new Range<>(2, null), null),
                new Presence.Required(),
                Notes.of("Where it rings."),
                "java.lang.String");
        return new PluginContract(
                new PluginId(group, name),
                List.of(aliases),
                "Rings.",
                List.of(hall),
                List.of(),
                List.of(),
                new Origin(generatedClass.replaceFirst("Plugin$", ""), generatedClass + "$Factory", Origin.FORMAT));
    }

    /** {@return a loader of these jars and folders and of nothing else} */
    public static URLClassLoader loader(Path... paths) throws IOException {
        URL[] urls = new URL[paths.length];
        for (int i = 0; i < paths.length; i++) {
            urls[i] = paths[i].toUri().toURL();
        }
        return new URLClassLoader(urls, null);
    }
}
