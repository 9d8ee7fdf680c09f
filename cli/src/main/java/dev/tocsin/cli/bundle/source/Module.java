package dev.tocsin.cli.bundle.source;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One module of the build.
 *
 * @param root the folder of the checkout
 * @param name its folder, seen from there
 */
record Module(Path root, String name) {

    private static final Pattern MODULE = Pattern.compile("<module>(.+?)</module>");
    private static final Pattern DESCRIPTION = Pattern.compile("(?s)<description>(.+?)</description>");

    /** {@return the modules in the order of the build} */
    static List<Module> in(Path root) {
        return MODULE.matcher(new SourceFile(root, root.resolve("pom.xml")).text())
                .results()
                .map(module -> new Module(root, module.group(1)))
                .toList();
    }

    /** {@return what it is, as its build file says; empty where that says nothing} */
    String description() {
        Matcher description = DESCRIPTION.matcher(new SourceFile(root, folder().resolve("pom.xml")).text());
        return description.find() ? description.group(1).strip() : "";
    }

    /**
     * {@return its Java files, sorted by name}
     *
     * @param tree {@code main} or {@code test}
     */
    List<SourceFile> javaFiles(String tree) {
        return SourceFile.below(folder().resolve("src").resolve(tree).resolve("java"), ".java", root);
    }

    private Path folder() {
        return root.resolve(name);
    }
}
