package dev.tocsin.processor.compilation;

import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.PluginContract;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.Diagnostic;

/**
 * What came of a compilation.
 *
 * @param isSuccess whether it succeeded
 * @param words what the compiler said beside its remarks
 * @param remarks what the compiler said of the sources
 * @param files what was written, by path
 */
public record Compiled(boolean isSuccess, String words, List<Remark> remarks, Map<String, byte[]> files) {
    public Compiled {
        remarks = List.copyOf(remarks);
        files = Map.copyOf(files);
    }

    /** {@return the remarks of that kind, each as {@code FILE:LINE: MESSAGE}} */
    public List<String> messages(Diagnostic.Kind kind) {
        return remarks.stream()
                .filter(remark -> remark.kind() == kind)
                .map(Remark::text)
                .toList();
    }

    /** {@return the text of a file that was written} */
    public String text(String path) {
        byte[] bytes = files.get(path);
        if (bytes == null) {
            throw new AssertionError("no '" + path + "' was written, but " + files.keySet() + "\n" + this);
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** {@return the contract that was written for the plugin whose generated class has that name} */
    public PluginContract contract(String plugin) {
        return ContractJson.read(JsonText.read(text(ContractJson.resource(plugin)), Limits.ofDefaults()));
    }

    /** {@return the values of a configuration of that plugin, in which nothing is wrong} */
    public Values bind(String plugin, Map<String, ?> configuration) {
        return Bound.to(contract(plugin).fields(), configuration);
    }

    /** {@return a loader of the classes and resources that were written} */
    public ClassLoader loader() {
        return new MemoryLoader(files, Compiled.class.getClassLoader());
    }

    /** {@return a loader of what was written, above which there is another} */
    public ClassLoader loader(ClassLoader parent) {
        return new MemoryLoader(files, parent);
    }

    /** {@return a factory of the plugin whose generated class has that name} */
    public PluginFactory factory(String plugin) {
        return factory(plugin, loader());
    }

    /** {@return a factory of the plugin whose generated class has that name, from that loader} */
    public static PluginFactory factory(String plugin, ClassLoader loader) {
        try {
            return (PluginFactory)
                    loader.loadClass(plugin + "$Factory").getConstructor().newInstance();
        } catch (ReflectiveOperationException missing) {
            throw new LinkageError("no factory of '" + plugin + "'", missing);
        }
    }

    /** Writes a jar of the classes and resources. {@return its path} */
    public Path jar(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String path : files.keySet().stream().sorted().toList()) {
                if (!path.endsWith(".java")) {
                    out.putNextEntry(new JarEntry(path));
                    out.write(files.get(path));
                    out.closeEntry();
                }
            }
        }
        return jar;
    }

    @Override
    public String toString() {
        return words + String.join("\n", remarks.stream().map(Remark::text).toList());
    }
}
