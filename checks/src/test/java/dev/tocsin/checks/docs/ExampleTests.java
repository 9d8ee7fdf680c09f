package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import dev.tocsin.checks.launch.Shell;
import dev.tocsin.cli.project.NewProject;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example of a plugin is a project that {@code tocsin new} writes, and does what its README says. */
class ExampleTests {
    private static final Path EXAMPLE = Project.ROOT.resolve("examples/acme-siren");
    private static final URI REPOSITORY = URI.create("file:///repository/");

    @Test
    void isWhatTocsinNewWritesWithTheEditsOfTheGuide() {
        Map<String, String> written =
                new NewProject(NewProject.DELIVERY, "acme-siren", "com.acme.siren").files("0.1.0", REPOSITORY);
        Map<String, String> committed = new TreeMap<>();
        written.keySet().forEach(name -> committed.put(name, pointed(Project.read(EXAMPLE.resolve(name)))));

        GuideTests.GUIDE.edits().stream()
                .filter(edit -> !edit.isTried())
                .forEach(edit -> written.replaceAll((name, text) -> edit.in(text)));
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

        assertThat(printed).contains("Tests run: 61, Failures: 0").contains("\"acme-siren\"");
    }
}
