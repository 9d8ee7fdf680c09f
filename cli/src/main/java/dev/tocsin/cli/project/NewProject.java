package dev.tocsin.cli.project;

import dev.tocsin.contract.plugin.PluginId;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import java.net.URI;
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
        if (problems.isEmpty() && starter().template(Starter.MAIN).isImporting(className())) {
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
        String base = javaPackage.isEmpty() ? "com.example." + JavaNames.ofPackage(name) : javaPackage;
        Map<String, String> values = Map.of(
                "name",
                name,
                "group",
                group,
                "package",
                base,
                "class",
                className(),
                "version",
                version,
                "repository",
                repository.toString(),
                "configuration",
                starter().configuration(),
                "call",
                starter().call());
        String source = "/java/" + base.replace('.', '/') + "/" + className();
        SequencedMap<String, String> files = new TreeMap<>();
        files.put(".gitignore", Template.named("gitignore").filled(values));
        files.put("README.md", Template.named("README.md").filled(values));
        files.put("pom.xml", Template.named("pom.xml").filled(values));
        files.put(
                "src/main" + source + ".java", starter().template(Starter.MAIN).filled(values));
        files.put(
                "src/test" + source + "Tests.java",
                starter().template(Starter.TESTS).filled(values));
        return files;
    }

    private Starter starter() {
        return group.equals(DELIVERY) ? Starter.NOTIFIER : Starter.ACTION;
    }

    private String className() {
        return JavaNames.ofClass(name) + (group.equals(DELIVERY) ? "Notifier" : JavaNames.ofClass(group));
    }
}
