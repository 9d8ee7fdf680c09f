package dev.tocsin.runtime.index;

import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.io.DataInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.jar.JarFile;

/** Looks at a jar of which nothing is known, as data: whether it could be used at all, before any of it is. */
final class StrangeJar {
    /** A class file begins with this, then has its version in two numbers of two bytes, the minor one first. */
    private static final int CLASS_FILE = 0xCAFEBABE;

    /** The version of a class file is that of its Java and this. */
    private static final int BEFORE_JAVA_1 = 44;

    private final JarOnDisk jar;

    StrangeJar(JarOnDisk jar) {
        this.jar = jar;
    }

    /**
     * {@return the plugins of the jar; empty if it has no index}
     *
     * @throws ProblemException with what is wrong first
     */
    Optional<List<IndexedPlugin>> read() throws IOException {
        jar.names().forEach(this::checkName);
        if (jar.has(JarFile.MANIFEST_NAME)) {
            jar.read(JarFile.MANIFEST_NAME);
        }
        if (!jar.has(Index.FILE)) {
            return Optional.empty();
        }
        List<IndexedPlugin> plugins = new ArrayList<>();
        for (IndexLine line : IndexLine.in(jar)) {
            IndexedPlugin plugin = line.pluginWithContract(jar);
            checkClasses(plugin.contract());
            plugins.add(plugin);
        }
        return Optional.of(plugins);
    }

    /** Nothing is ever unpacked here; but whoever unpacks such a jar writes where its author wanted. */
    private void checkName(String name) {
        if (name.startsWith("/")
                || name.indexOf('\\') >= 0
                || List.of(name.split("/")).contains("..")) {
            throw broken(jar.name(), "its entry '" + name + "' leads out of it", "do not use it");
        }
    }

    private void checkClasses(PluginContract contract) throws IOException {
        Origin origin = contract.origin();
        checkClass(origin.definition());
        checkClass(origin.factory());
    }

    private void checkClass(String name) throws IOException {
        String path = name.replace('.', '/') + ".class";
        try (DataInputStream content = new DataInputStream(jar.open(path))) {
            boolean isClass = content.readInt() == CLASS_FILE;
            content.readUnsignedShort();
            int java = content.readUnsignedShort() - BEFORE_JAVA_1;
            if (!isClass) {
                throw broken(jar.place(path), "it is no class file", ContractFile.REBUILD);
            }
            if (java > Runtime.version().feature()) {
                throw broken(
                        jar.place(path),
                        "it is for Java " + java + ", and this is Java "
                                + Runtime.version().feature(),
                        "run it with Java " + java + ", or compile it for this one");
            }
        } catch (FileNotFoundException missing) {
            throw broken(jar.place(path), "it is missing, but the index names it", ContractFile.REBUILD);
        }
    }

    private static ProblemException broken(String place, String message, String fix) {
        return ProblemException.of(new Problem(Code.BROKEN_JAR, place, message, fix));
    }
}
