package dev.tocsin.runtime.plugins;

import dev.tocsin.api.generated.PluginFactory;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.SecureClassLoader;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarEntry;
import org.jspecify.annotations.Nullable;

/**
 * Loads the classes of one plugin home. It sees the JDK, of ours what an author imports, and its own jars: what libraries we
 * or other plugins have is neither seen nor in the way. A {@code Class-Path} in a jar leads nowhere: no jar is read that is
 * not in the home. Its jars are open until it is closed, which is when it can be collected and they can be deleted.
 */
final class PluginClassLoader extends SecureClassLoader implements Closeable {
    /** The packages that plugins share with us, so that a type of the API is one and the same. */
    private static final List<String> SHARED =
            List.of("dev.tocsin.contract.", "dev.tocsin.api.", "org.jspecify.annotations.");

    private static final int LONGEST_CLASS = 8 << 20;

    private static final ClassLoader OURS = Objects.requireNonNull(PluginFactory.class.getClassLoader());

    static {
        registerAsParallelCapable();
    }

    private final List<OpenJar> jars;

    private PluginClassLoader(PluginHome home, List<OpenJar> jars) {
        super("plugin " + home.path().getFileName(), ClassLoader.getPlatformClassLoader());
        this.jars = jars;
    }

    /**
     * Opens the jars of a home.
     *
     * @throws IOException if one of them cannot be opened; none is open then
     */
    static PluginClassLoader of(PluginHome home) throws IOException {
        List<OpenJar> jars = new ArrayList<>();
        try {
            for (Path jar : home.jars()) {
                jars.add(new OpenJar(jar));
            }
            return new PluginClassLoader(home, List.copyOf(jars));
        } catch (IOException unreadable) {
            close(jars);
            throw unreadable;
        }
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return SHARED.stream().anyMatch(name::startsWith) ? OURS.loadClass(name) : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        for (OpenJar jar : jars) {
            JarEntry entry = jar.find(path);
            if (entry != null) {
                return define(name, jar, entry);
            }
        }
        throw new ClassNotFoundException(name);
    }

    private Class<?> define(String name, OpenJar jar, JarEntry entry) throws ClassNotFoundException {
        try (InputStream content = jar.open(entry)) {
            byte[] octets = content.readNBytes(LONGEST_CLASS + 1);
            if (octets.length > LONGEST_CLASS) {
                throw new ClassFormatError("longer than " + LONGEST_CLASS + " bytes");
            }
            return defineClass(name, octets, 0, octets.length, new CodeSource(jar.address(), (Certificate[]) null));
        } catch (IOException unreadable) {
            throw new ClassNotFoundException(name, unreadable);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        for (OpenJar jar : jars) {
            JarEntry entry = jar.find(name);
            if (entry != null) {
                return jar.address(entry);
            }
        }
        return null;
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        List<URL> found = new ArrayList<>();
        for (OpenJar jar : jars) {
            JarEntry entry = jar.find(name);
            if (entry != null) {
                found.add(jar.address(entry));
            }
        }
        return Collections.enumeration(found);
    }

    @Override
    public void close() throws IOException {
        close(jars);
    }

    private static void close(List<OpenJar> jars) throws IOException {
        for (OpenJar jar : jars) {
            jar.close();
        }
    }
}
