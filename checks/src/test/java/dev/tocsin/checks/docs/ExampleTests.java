package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.checks.launch.Shell;
import dev.tocsin.cli.project.NewProject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a plugin is a project that {@code tocsin new} writes, and does what its README says. */
class ExampleTests {
    static final Path EXAMPLE = Project.ROOT.resolve("examples/acme-siren");
    static final String SOURCE = "src/main/java/com/acme/siren/AcmeSirenNotifier.java";
    private static final String TESTS = "src/test/java/com/acme/siren/AcmeSirenNotifierTests.java";

    private static final URI REPOSITORY = URI.create("file:///repository/");

    /** What its author changed. */
    private static final Set<String> EDITED = Set.of(SOURCE, TESTS);

    @Test
    void isWhatTocsinNewWritesButForWhatItsAuthorEdited() {
        Map<String, String> written =
                new NewProject(NewProject.DELIVERY, "acme-siren", "com.acme.siren").files("0.1.0", REPOSITORY);
        Map<String, String> committed = new TreeMap<>();
        written.keySet().forEach(name -> committed.put(name, pointed(Project.read(EXAMPLE.resolve(name)))));

        assertThat(committed.keySet()).containsAll(EDITED);
        written.keySet().removeAll(EDITED);
        committed.keySet().removeAll(EDITED);
        assertThat(committed).isEqualTo(written);
    }

    /** In a checkout the repository is where {@code make dist} puts it. */
    private static String pointed(String text) {
        return text.replaceAll(
                "(file://\\$\\{project.basedir}/)?\\.\\./\\.\\./dist/[^/]+/repository/", REPOSITORY.toString());
    }

    @Test
    void doesWhatItsReadmeSays(@TempDir Path folder) {
        Workshop workshop = Workshop.in(folder);
        Shell.copy(EXAMPLE, folder.resolve("examples/acme-siren"));

        String printed = workshop.run(Page.of(EXAMPLE.resolve("README.md")), "examples/acme-siren", 17);

        assertThat(printed).contains("Tests run: 2, Failures: 0").contains("\"acme-siren\"");
    }
}
