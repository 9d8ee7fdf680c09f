package dev.tocsin.runtime.plugins;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import dev.tocsin.runtime.index.IndexedPlugin;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;

/**
 * One jar of a lock.
 *
 * @param jar its path from the folder of the lock, with slashes
 * @param version the {@code Implementation-Version} of its manifest, for people
 * @param print of the file
 * @param contract the SHA-256 of what its plugins promise; empty for a library
 */
record LockedJar(String jar, Optional<String> version, Fingerprint print, Optional<String> contract) {
    /**
     * Looks at a jar that is there.
     *
     * @throws ProblemException if it cannot be used
     */
    static LockedJar of(Path folder, Path jar) throws IOException {
        Optional<String> contract = contract(HomeReader.read(jar));
        return new LockedJar(name(folder, jar), version(jar), Fingerprint.of(jar), contract);
    }

    /** {@return what a lock calls a jar} */
    static String name(Path folder, Path jar) {
        return folder.relativize(jar).toString().replace('\\', '/');
    }

    private static Optional<String> version(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            return Optional.ofNullable(file.getManifest())
                    .map(Manifest::getMainAttributes)
                    .map(attributes -> attributes.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
        }
    }

    private static Optional<String> contract(List<IndexedPlugin> plugins) {
        if (plugins.isEmpty()) {
            return Optional.empty();
        }
        Json contracts = Json.items(plugins.stream()
                .map(IndexedPlugin::contract)
                .sorted(Comparator.comparing(PluginContract::id))
                .<Json>map(ContractJson::write)
                .toList());
        return Optional.of(Fingerprint.of(JsonText.write(contracts).getBytes(StandardCharsets.UTF_8))
                .sha256());
    }

    Json toJson() {
        return Json.members()
                .with("jar", jar)
                .with("version", text(version))
                .with("bytes", print.bytes())
                .with("sha256", print.sha256())
                .with("contract_sha256", text(contract))
                .build();
    }

    private static Json text(Optional<String> text) {
        return text.<Json>map(Json::of).orElse(Json.nothing());
    }

    /** {@return what {@link #toJson} made; empty if it is anything else} */
    static Optional<LockedJar> read(Json json) {
        return json instanceof Json.Members entry
                        && entry.find("jar").orElse(json) instanceof Json.Text jar
                        && entry.find("bytes").orElse(json) instanceof Json.Whole bytes
                        && entry.find("sha256").orElse(json) instanceof Json.Text sha256
                ? Optional.of(new LockedJar(
                        jar.value(),
                        text(entry, "version"),
                        new Fingerprint(bytes.value().longValue(), sha256.value()),
                        text(entry, "contract_sha256")))
                : Optional.empty();
    }

    private static Optional<String> text(Json.Members entry, String key) {
        return entry.find(key).filter(Json.Text.class::isInstance).map(text -> ((Json.Text) text).value());
    }
}
