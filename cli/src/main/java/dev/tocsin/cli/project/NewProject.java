package dev.tocsin.cli.project;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The project of a plugin that is yet to be written, as its author asks for it.
 *
 * @param group the group of the plugin
 * @param name the name of the plugin
 * @param javaPackage the package of its classes, and the group of its artifact; empty to make one from the name
 */
public record NewProject(String group, String name, String javaPackage) {

    /** The group of the plugins that deliver incidents. */
    public static final String DELIVERY = "delivery";

    private static final String PLACE = "tocsin new";

    /** The template of the class. */
    private static final String MAIN = "Main.java";

    /** {@return what is wrong with what was asked for} */
    public Problems problems() {
        Problems.Collector problems = Problems.collector();
        requireSlug("NAME", name, problems);
        requireSlug("group", group, problems);
        if (!javaPackage.isEmpty() && !JavaNames.isPackage(javaPackage)) {
            problems.add(
                    Code.UNKNOWN_OPTION,
                    PLACE,
                    Quoted.of(javaPackage) + " is not a Java package",
                    "give names with dots between them, such as 'com.example.siren'");
        }
        if (problems.isEmpty() && starter().template(MAIN).isImporting(className())) {
            problems.add(
                    Code.UNKNOWN_OPTION,
                    PLACE,
                    "the class would be called " + Quoted.of(className()) + ", as one that it needs",
                    "choose another name");
        }
        return problems.toProblems();
    }

    private static void requireSlug(String noun, String text, Problems.Collector problems) {
        if (!PluginId.isSlug(text)) {
            problems.add(
                    Code.UNKNOWN_OPTION,
                    PLACE,
                    noun + " " + Quoted.of(text) + " is not a slug",
                    "give small letters and digits, with '-' or '_' between words");
        }
    }

    /**
     * Returns its files, if there are no {@link #problems}.
     *
     * @param version of Tocsin
     * @param repository where Maven finds Tocsin's artifacts
     * @return the text of each file by its path from the project's folder, with slashes, sorted
     */
    public SequencedMap<String, String> files(String version, URI repository) {
        Map<String, String> values = new HashMap<>(Map.of(
                "name",
                name,
                "group",
                group,
                "package",
                packageName(),
                "class",
                className(),
                "receivers",
                name.replace('-', '_') + "_configs",
                "running",
                starter().command(),
                "plugins",
                "--plugins target/" + name + "-0.1.0.jar",
                "version",
                version,
                "repository",
                repository.toString()));
        values.put("commands", starter().template("commands.sh").filled(values));
        SequencedMap<String, String> files = new TreeMap<>();
        templates().forEach((path, template) -> files.put(path, template.filled(values)));
        return files;
    }

    private Map<String, Template> templates() {
        Map<String, Template> templates = new HashMap<>(Map.of(
                ".gitignore",
                Template.named("gitignore"),
                "README.md",
                Template.named("README.md"),
                "pom.xml",
                Template.named("pom.xml"),
                source("main", ""),
                starter().template(MAIN),
                source("test", "Tests"),
                starter().template("Tests.java")));
        starter().trials().forEach(name -> templates.put(name, starter().template(name)));
        return templates;
    }

    private String source(String folder, String suffix) {
        return "src/" + folder + "/java/" + packageName().replace('.', '/') + "/" + className() + suffix + ".java";
    }

    private String packageName() {
        return javaPackage.isEmpty() ? "com.example." + JavaNames.ofPackage(name) : javaPackage;
    }

    private Starter starter() {
        return group.equals(DELIVERY) ? Starter.NOTIFIER : Starter.ACTION;
    }

    private String className() {
        return JavaNames.ofClass(name) + (group.equals(DELIVERY) ? "Notifier" : JavaNames.ofClass(group));
    }
}
