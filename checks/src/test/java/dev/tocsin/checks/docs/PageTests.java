package dev.tocsin.checks.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.checks.Project;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the pages show is there. That each shown command also works is what {@code make confirm} runs them for. */
class PageTests {
    private static final Pattern TARGET = Pattern.compile("(?m)^([a-z-]+):");
    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w{2,}Tests)`");
    private static final Pattern TEST_METHOD = Pattern.compile("`(\\w{2,}Tests)\\.(\\w+)`");
    private static final Pattern TRAP = Pattern.compile("(?m)^\\| (\\d+) \\| .*`\\w+Tests\\.\\w+`.*\\|$");
    private static final Pattern SHIPPED = Pattern.compile("basedir}/\\.\\.\" includes=\"([^\"]+)\"");
    private static final Pattern MAKE = Pattern.compile("(?:^|`|&& )make ([a-z-]+)");

    @Test
    void everyLinkLeadsSomewhere() {
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                if (!leadsSomewhere(page, link)) {
                    broken.add(page.name() + ": " + link);
                }
            }
        }

        assertThat(broken).isEmpty();
    }

    /** The distribution has the pages, and of what is around them a few files alone. */
    @Test
    void everyLinkLeadsSomewhereInTheDistributionToo() {
        List<String> around = List.of(SHIPPED.matcher(Project.read(Project.ROOT.resolve("cli/pom.xml")))
                .results()
                .findFirst()
                .orElseThrow()
                .group(1)
                .split(","));
        Path docs = Project.ROOT.resolve("docs");
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            for (String link : page.links()) {
                Path target = page.file().resolveSibling(link.split("#", 2)[0]).normalize();
                if (page.file().startsWith(docs)
                        && !target.startsWith(docs)
                        && !around.contains(Project.ROOT.relativize(target).toString())) {
                    broken.add(page.name() + ": " + link);
                }
            }
        }

        assertThat(around).contains("LICENSE");
        assertThat(broken).isEmpty();
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        if (!Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || Page.of(target).hasAnchor(parts[1]);
    }

    @Test
    void everyShownMakeTargetExists() {
        Set<String> targets = TARGET.matcher(Project.read(Project.ROOT.resolve("Makefile")))
                .results()
                .map(target -> target.group(1))
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Page page : Page.all()) {
            for (MatchResult shown : MAKE.matcher(page.text()).results().toList()) {
                if (!targets.contains(shown.group(1))) {
                    unknown.add(page.name() + ": " + shown.group());
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyNamedTestExists() {
        List<String> unknown = new ArrayList<>();
        for (Page page : Page.all()) {
            for (MatchResult named : TEST_METHOD.matcher(page.text()).results().toList()) {
                if (Project.sources().stream()
                        .filter(file -> file.endsWith(named.group(1) + ".java"))
                        .noneMatch(file -> Project.read(file).contains(" void " + named.group(2) + "("))) {
                    unknown.add(page.name() + ": " + named.group());
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyTrapHasATest() {
        Page traps = Page.of(Project.ROOT.resolve("docs/traps.md"));

        assertThat(TRAP.matcher(traps.text()).results().map(row -> Integer.parseInt(row.group(1))))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 16).boxed().toList());
    }

    @Test
    void everyNamedTestClassExists() {
        Set<String> files = Project.sources().stream()
                .map(file -> file.getFileName().toString())
                .collect(Collectors.toSet());
        List<String> unknown = new ArrayList<>();
        for (Page page : Page.all()) {
            for (MatchResult named : TEST_CLASS.matcher(page.text()).results().toList()) {
                if (!files.contains(named.group(1) + ".java")) {
                    unknown.add(page.name() + ": " + named.group(1));
                }
            }
        }

        assertThat(unknown).isEmpty();
    }

    @Test
    void everyShownCommandStartsSomethingThatIsThere() {
        List<String> unknown = new ArrayList<>();
        for (Page page : Page.all()) {
            for (String command : page.commands()) {
                String program = command.split(" ", 2)[0];
                if (program.startsWith("./") && !Files.isExecutable(Project.ROOT.resolve(program))) {
                    unknown.add(page.name() + ": " + command);
                }
            }
        }

        assertThat(unknown).isEmpty();
    }
}
