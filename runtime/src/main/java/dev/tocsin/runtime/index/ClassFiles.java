package dev.tocsin.runtime.index;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The class files of folders and jars, folders first, and only so many: they may be anybody's. */
final class ClassFiles {
    /** A class file that is longer is passed over. */
    private static final int LONGEST = 1 << 20;

    /** How much is read in all. */
    private static final int MOST_BYTES = 64 << 20;

    private final Visitor visitor;
    private int left;
    private int bytesLeft = MOST_BYTES;

    private ClassFiles(int most, Visitor visitor) {
        this.left = most;
        this.visitor = visitor;
    }

    /** Is shown each class file: its path from the root, what it lies in, and its contents. */
    interface Visitor {
        void visit(String path, Path root, byte[] content);
    }

    /** Shows the class files to a visitor; what cannot be read is passed over. */
    static void in(Collection<Path> roots, int most, Visitor visitor) {
        ClassFiles files = new ClassFiles(most, visitor);
        roots.stream().filter(Files::isDirectory).forEach(files::folder);
        roots.stream().filter(Files::isRegularFile).forEach(files::jar);
    }

    /** {@return the folders and jars that a class loader would look into, as far as it says where} */
    static Set<Path> roots(ClassLoader loader) {
        Set<Path> roots = new LinkedHashSet<>();
        for (ClassLoader at = loader; at != null; at = at.getParent()) {
            if (at instanceof URLClassLoader urls) {
                Stream.of(urls.getURLs()).flatMap(ClassFiles::file).forEach(roots::add);
            } else if (at.equals(ClassLoader.getSystemClassLoader())) {
                roots.addAll(paths("java.class.path"));
                roots.addAll(paths("jdk.module.path"));
            }
        }
        return roots;
    }

    private static Stream<Path> file(URL url) {
        try {
            return "file".equals(url.getProtocol()) ? Stream.of(Path.of(url.toURI())) : Stream.empty();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException elsewhere) {
            return Stream.empty();
        }
    }

    private static List<Path> paths(String property) {
        return Stream.of(System.getProperty(property, "").split(File.pathSeparator))
                .filter(path -> !path.isEmpty())
                .map(Path::of)
                .toList();
    }

    private void folder(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .limit(left)
                    .toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    visit(root.relativize(file).toString().replace(File.separatorChar, '/'), root, content);
                }
            }
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            // What cannot be read cannot be loaded either.
        }
    }

    private void jar(Path root) {
        try (ZipFile jar = new ZipFile(root.toFile())) {
            List<ZipEntry> entries = new ArrayList<>();
            jar.stream()
                    .filter(entry -> entry.getName().endsWith(".class"))
                    .limit(left)
                    .forEach(entries::add);
            for (ZipEntry entry : entries) {
                try (InputStream content = jar.getInputStream(entry)) {
                    visit(entry.getName(), root, content);
                }
            }
        } catch (IOException unreadable) {
            // As above.
        }
    }

    private void visit(String path, Path root, InputStream content) throws IOException {
        left--;
        byte[] bytes = content.readNBytes(Math.min(LONGEST + 1, bytesLeft));
        bytesLeft -= bytes.length;
        if (bytes.length <= LONGEST) {
            visitor.visit(path, root, bytes);
        }
    }
}
