package dev.tocsin.processor.compilation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;

/** Keeps what a compiler writes: classes, sources and resources, by their paths. */
final class Outputs extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> files = new TreeMap<>();

    Outputs(JavaFileManager standard) {
        super(standard);
    }

    Map<String, byte[]> files() {
        Map<String, byte[]> read = new TreeMap<>();
        files.forEach((path, bytes) -> read.put(path, bytes.toByteArray()));
        return read;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new Output(className.replace('.', '/') + kind.extension, kind);
    }

    @Override
    public FileObject getFileForOutput(Location location, String packageName, String name, FileObject sibling) {
        return new Output(name, JavaFileObject.Kind.OTHER);
    }

    @Override
    public FileObject getFileForInput(Location location, String packageName, String name) throws IOException {
        throw new NoSuchFileException(name);
    }

    @Override
    public boolean isSameFile(FileObject one, FileObject other) {
        return one.toUri().equals(other.toUri());
    }

    private final class Output extends SimpleJavaFileObject {
        private final String path;

        Output(String path, Kind kind) {
            super(URI.create("memory:///" + path.replace("$", "%24")), kind);
            this.path = path;
        }

        @Override
        public OutputStream openOutputStream() {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.put(path, bytes);
            return bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(files.get(path).toByteArray());
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return files.get(path).toString(StandardCharsets.UTF_8);
        }
    }
}
