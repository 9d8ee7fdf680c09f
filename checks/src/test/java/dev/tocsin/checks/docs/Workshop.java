package dev.tocsin.checks.docs;

import dev.tocsin.checks.Project;
import dev.tocsin.checks.launch.Distribution;
import dev.tocsin.checks.launch.Shell;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder in which the author of a plugin works: the distribution lies where a checkout has it, and Maven finds Tocsin
 * there alone, and all else in the local repository of this build, so that nothing is fetched from afar.
 *
 * @param folder where it is
 */
record Workshop(Path folder) {
    /** {@return the workshop in that folder, ready for work} */
    static Workshop in(Path folder) {
        Shell.copy(Distribution.built(), distribution(folder));
        Path maven = folder.resolve(".mvn");
        try {
            Files.createDirectories(maven);
            Path fetched = Path.of(System.getProperty("tocsin.local.repository"));
            Files.writeString(maven.resolve("settings.xml"), """
                    <settings>
                      <mirrors>
                        <mirror>
                          <id>fetched</id>
                          <mirrorOf>*,!tocsin</mirrorOf>
                          <url>%s</url>
                        </mirror>
                      </mirrors>
                    </settings>
                    """.formatted(fetched.toUri()));
            Files.writeString(
                    maven.resolve("maven.config"),
                    "-B -ntp -s %s -Dmaven.repo.local=%s\n"
                            .formatted(maven.resolve("settings.xml"), maven.resolve("repository")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Workshop(folder);
    }

    /**
     * Runs the commands that a page shows, one after another, until one fails, and makes the edits between them.
     *
     * @param start the folder to begin in, from this one
     * @param feature the feature release of the JDK that Maven runs on, where there is one
     * @return what they printed
     */
    String run(Page page, String start, int feature) {
        Path tocsin = distribution(folder).resolve("bin");
        Shell shell = new Shell(folder.resolve(start))
                .with("PATH", tocsin + ":" + System.getenv("PATH") + ":" + Distribution.javaHome() + "/bin")
                .with("JAVA_HOME", jdk(feature));
        Walk walk = new Walk(folder, shell);
        page.blocks().forEach(walk::on);
        return walk.printed();
    }

    private static Path distribution(Path folder) {
        return folder.resolve("dist").resolve(Distribution.built().getFileName());
    }

    private String jdk(int feature) {
        Shell.Outcome found = new Shell(folder)
                .with("PATH", System.getenv("PATH"))
                .run(Project.ROOT.resolve("bin/jdk").toString(), String.valueOf(feature));
        return found.exit() == 0 ? found.out().strip() : Distribution.javaHome();
    }
}
