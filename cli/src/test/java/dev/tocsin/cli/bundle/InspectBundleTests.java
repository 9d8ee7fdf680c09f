package dev.tocsin.cli.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.cli.bundle.folder.BundleFolder;
import dev.tocsin.runtime.registry.Registry;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectBundleTests {

    @TempDir
    private Path folder;

    @Test
    void loadsNoClassOfAPlugin() {
        Registry registry = Registry.load(new NoClasses());

        BundleFolder.of(Path.of("bundle"), folder)
                .write(InspectBundle.of(registry, new Elsewhere(List.of(), List.of()), List.of())
                        .contents());

        assertThat(folder.resolve("bundle/manifest.json")).content().contains("\"plugin_name\": \"webhook\"");
    }

    /** Finds every file that tells of plugins, and gives none of their classes away. */
    private static final class NoClasses extends ClassLoader {

        private NoClasses() {
            super(InspectBundleTests.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) {
            throw new AssertionError("class " + name + " is loaded");
        }
    }
}
