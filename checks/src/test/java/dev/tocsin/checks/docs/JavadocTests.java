package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Module;
import dev.tocsin.checks.Project;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the libraries export is documented, and {@code javadoc} makes pages of it. */
class JavadocTests {
    /** The processor exports nothing. */
    private static final List<Module> LIBRARIES =
            Module.published().filter(module -> module != Module.PROCESSOR).toList();

    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");

    private static final Pattern PUBLIC_TYPE = Pattern.compile("(?m)^public ");

    /** A complaint and the line of the source that it is about. */
    private static final Pattern COMPLAINT = Pattern.compile("(?m)^(.*(?:warning|error): (.*))\\R(.*)");

    /** A tag that repeats a name says nothing; a definition has no constructor of its own. */
    private static final Pattern TOLERATED =
            Pattern.compile("no @(param|return|throws)\\b.*|use of default constructor, .*");

    /** The compact constructor of a record, which the record describes. */
    private static final Pattern COMPACT = Pattern.compile("\\s*public \\w+ \\{");

    @TempDir
    private Path pages;

    @Test
    void everyTypeAndMemberThatIsExportedSaysWhatItIs() {
        assertThat(complaints()).isEmpty();
        assertThat(pages.resolve("dev.tocsin.api/dev/tocsin/api/delivery/Notifier.html"))
                .exists();
    }

    /** Members are as old as their type, unless they say otherwise. */
    @Test
    void everyTypeSaysSinceWhenItIsThere() {
        assertThat(LIBRARIES.stream()
                        .filter(module -> module != Module.ADAPTERS)
                        .flatMap(JavadocTests::exportedTypes)
                        .filter(file -> !Project.read(file).contains("\n * @since ")))
                .map(Project::name)
                .isEmpty();
    }

    private static Stream<Path> exportedTypes(Module module) {
        Path sources = Project.ROOT.resolve(module.folder()).resolve("src/main/java");
        return EXPORTS.matcher(Project.read(sources.resolve("module-info.java")))
                .results()
                .map(exported -> sources.resolve(exported.group(1).replace('.', '/')))
                .flatMap(folder -> Stream.of(folder.toFile().listFiles()))
                .filter(File::isFile)
                .map(File::toPath)
                .filter(file -> PUBLIC_TYPE.matcher(Project.read(file)).find());
    }

    private List<String> complaints() {
        StringWriter output = new StringWriter();
        PrintWriter printer = new PrintWriter(output);
        ToolProvider.findFirst("javadoc").orElseThrow().run(printer, printer, arguments());
        return COMPLAINT
                .matcher(output.toString())
                .results()
                .filter(each -> !TOLERATED.matcher(each.group(2)).matches())
                .filter(each -> !COMPACT.matcher(each.group(3)).matches())
                .map(each -> each.group(1).replace(Project.ROOT + File.separator, ""))
                .toList();
    }

    private String[] arguments() {
        return Stream.concat(
                        Stream.of(
                                "-quiet",
                                "-locale",
                                "en",
                                "-Xdoclint:all",
                                "-Xmaxwarns",
                                "10000",
                                "-d",
                                pages.toString(),
                                "--module-path",
                                othersJars(),
                                "--module",
                                LIBRARIES.stream().map(JavadocTests::name).collect(Collectors.joining(","))),
                        LIBRARIES.stream()
                                .flatMap(module ->
                                        Stream.of("--module-source-path", name(module) + "=" + sources(module))))
                .toArray(String[]::new);
    }

    private static String name(Module module) {
        return "dev.tocsin." + module.folder();
    }

    /** Sources, those that the processor wrote included. */
    private static String sources(Module module) {
        Path folder = Project.ROOT.resolve(module.folder());
        return folder.resolve("src/main/java")
                + File.pathSeparator
                + folder.resolve("target/generated-sources/annotations");
    }

    private static String othersJars() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(place -> !Path.of(place).startsWith(Project.ROOT))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
