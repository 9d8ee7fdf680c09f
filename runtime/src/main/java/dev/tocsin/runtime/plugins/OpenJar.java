package dev.tocsin.runtime.plugins;

import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * A jar that classes and resources are loaded from. The addresses of its resources lead back here, not through the JDK's cache
 * of open jars, which would keep the file open for as long as the process lives.
 */
final class OpenJar implements Closeable {
    private final JarFile jar;
    private final URL address;

    OpenJar(Path file) throws IOException {
        address = file.toUri().toURL();
        jar = new JarFile(file.toFile(), false, ZipFile.OPEN_READ, JarFile.runtimeVersion());
    }

    URL address() {
        return address;
    }

    /** {@return the entry of that path; null if there is none, or the jar is closed} */
    @Nullable
    JarEntry find(String path) {
        try {
            return jar.getJarEntry(path);
        } catch (IllegalStateException closed) {
            return null;
        }
    }

    InputStream open(JarEntry entry) throws IOException {
        try {
            return jar.getInputStream(entry);
        } catch (IllegalStateException closed) {
            throw new IOException("'" + jar.getName() + "' is closed", closed);
        }
    }

    /** {@return where an entry lies, as the JDK writes it} */
    URL address(JarEntry entry) {
        try {
            String path = new URI(null, null, "/" + entry.getName(), null).getRawPath();
            return new URL(null, root() + path, new Handler());
        } catch (MalformedURLException | URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String root() {
        return "jar:" + address + "!";
    }

    private InputStream open(URL url) throws IOException {
        JarEntry entry =
                find(URI.create(url.toString().substring(root().length() + 1)).getPath());
        if (entry == null) {
            throw new FileNotFoundException(url.toString());
        }
        return open(entry);
    }

    @Override
    public void close() throws IOException {
        jar.close();
    }

    /** Opens addresses of this jar. */
    private final class Handler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
                @Override
                public void connect() {
                    connected = true;
                }

                @Override
                public InputStream getInputStream() throws IOException {
                    return OpenJar.this.open(url);
                }
            };
        }
    }
}
