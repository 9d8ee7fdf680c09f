package dev.tocsin.benchmarks.scale;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Packs what was compiled into one jar for each package. */
record Jars(Sources sources, Path classes, Path target) {
    private static final String INDEX = "META-INF/services/dev.tocsin.api.generated.PluginFactory";

    /** Packs plugins of Tocsin's, each jar with its part of the index. */
    void packDefinitions() throws IOException {
        List<String> lines = Files.readAllLines(classes.resolve(INDEX));
        for (int jar = 0; jar < sources.jars(); jar++) {
            String prefix = "scale.jar" + jar + ".";
            try (JarOutputStream out = open(jar)) {
                add(out, jar);
                try (Stream<Path> contracts = Files.list(classes.resolve("META-INF/tocsin"))) {
                    for (Path contract : contracts.sorted().toList()) {
                        if (contract.getFileName().toString().startsWith(prefix)) {
                            add(out, contract);
                        }
                    }
                }
                add(
                        out,
                        INDEX,
                        lines.stream().filter(line -> line.startsWith(prefix)).toList());
            }
        }
    }

    /** Packs plain classes, with what a service loader and PF4J look for. */
    void packPlain() throws IOException {
        for (int jar = 0; jar < sources.jars(); jar++) {
            int number = jar;
            List<String> names = IntStream.range(0, sources.plugins())
                    .mapToObj(index -> sources.className(number, index))
                    .toList();
            try (JarOutputStream out = open(jar)) {
                add(out, jar);
                add(out, "META-INF/services/" + Ringer.class.getName(), names);
                add(out, "META-INF/extensions.idx", names);
            }
        }
    }

    private JarOutputStream open(int jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Plugin-Id", "jar" + jar);
        manifest.getMainAttributes().putValue("Plugin-Version", "1.0.0");
        OutputStream file =
                Files.newOutputStream(Files.createDirectories(target).resolve("jar" + jar + ".jar"));
        return new JarOutputStream(file, manifest);
    }

    private void add(JarOutputStream out, int jar) throws IOException {
        try (Stream<Path> files = Files.list(classes.resolve("scale/jar" + jar))) {
            for (Path file : files.sorted().toList()) {
                if (file.toString().endsWith(".class")) {
                    add(out, file);
                }
            }
        }
    }

    private void add(JarOutputStream out, Path file) throws IOException {
        out.putNextEntry(new JarEntry(classes.relativize(file).toString()));
        Files.copy(file, out);
        out.closeEntry();
    }

    private static void add(JarOutputStream out, String path, List<String> lines) throws IOException {
        out.putNextEntry(new JarEntry(path));
        out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        out.closeEntry();
    }
}
