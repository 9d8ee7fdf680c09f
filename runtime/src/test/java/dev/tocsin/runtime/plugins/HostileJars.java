package dev.tocsin.runtime.plugins;

import static dev.tocsin.runtime.index.PluginJar.contract;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.runtime.index.PluginJar;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Jars that are broken, by accident or on purpose, in a folder. */
record HostileJars(Path folder) {
    private static final String INDEX = "META-INF/services/dev.tocsin.api.generated.PluginFactory";
    private static final String FACTORY = "acme.BellPlugin$Factory";
    private static final String CONTRACT = "META-INF/tocsin/acme.BellPlugin.json";
    private static final PluginContract BELL = contract("alarm", "bell", "acme.BellPlugin");

    Path truncated() throws IOException {
        Path jar = new PluginJar().hollow(BELL).write(folder.resolve("truncated.jar"));
        byte[] whole = Files.readAllBytes(jar);
        return Files.write(jar, Arrays.copyOf(whole, whole.length / 2));
    }

    Path withoutJson() throws IOException {
        return new PluginJar().line(FACTORY).file(CONTRACT, "{ \"group\": }").write(folder.resolve("json.jar"));
    }

    Path withoutClass() throws IOException {
        return new PluginJar().plugin(BELL).write(folder.resolve("classless.jar"));
    }

    Path forJava(int version) throws IOException {
        byte[] header = {(byte) 0xCA, (byte) 0xFE, (byte) 0xBA, (byte) 0xBE, 0, 0, 0, (byte) (version + 44)};
        return new PluginJar().hollow(BELL).file("acme/Bell.class", header).write(folder.resolve("java.jar"));
    }

    Path leadingOut() throws IOException {
        return new PluginJar().hollow(BELL).file("x/../../../etc/cron.d/x", "").write(folder.resolve("out.jar"));
    }

    Path nested() throws IOException {
        return new PluginJar()
                .line(FACTORY)
                .file(CONTRACT, "[".repeat(10_000) + "]".repeat(10_000))
                .write(folder.resolve("nested.jar"));
    }

    Path forApi(String version) throws IOException {
        String json = JsonText.write(ContractJson.write(BELL))
                .replace("\"api_version\":\"0.1\"", "\"api_version\":\"" + version + "\"");
        return new PluginJar().hollow(BELL).file(CONTRACT, json).write(folder.resolve("api.jar"));
    }

    /** A contract of 1 GB. */
    Path endlessContract() throws IOException {
        return bomb(folder.resolve("contract.jar"), CONTRACT, 1 << 10);
    }

    Path endlessIndex() throws IOException {
        return bomb(folder.resolve("index.jar"), INDEX, 200);
    }

    Path endlessManifest() throws IOException {
        return bomb(folder.resolve("manifest.jar"), "META-INF/MANIFEST.MF", 200);
    }

    Path crowded() throws IOException {
        Path jar = folder.resolve("crowded.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < 70_000; i++) {
                zip.putNextEntry(new ZipEntry(Integer.toString(i)));
            }
        }
        return jar;
    }

    private static Path bomb(Path jar, String path, int megabytes) throws IOException {
        byte[] blank = new byte[1 << 20];
        Arrays.fill(blank, (byte) ' ');
        try (OutputStream out = Files.newOutputStream(jar);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            if (!path.equals(INDEX)) {
                zip.putNextEntry(new ZipEntry(INDEX));
                zip.write(FACTORY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(path));
            for (int i = 0; i < megabytes; i++) {
                zip.write(blank);
            }
        }
        return jar;
    }
}
