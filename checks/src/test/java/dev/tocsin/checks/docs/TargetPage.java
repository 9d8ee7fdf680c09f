package dev.tocsin.checks.docs;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.checks.Project;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to get the key of a plugin's target, with a configuration to paste; written by hand, and a part of the catalog.
 *
 * @param plugin its name
 * @param text the page
 */
record TargetPage(String plugin, String text) {
    private static final Path FOLDER = Project.ROOT.resolve("docs/targets");
    private static final String ENDING = ".md";
    private static final Pattern YAML = Pattern.compile("(?s)```yaml\n(.*?)```");
    private static final Pattern VARIABLE = Pattern.compile("\\$\\{env:([A-Z_]+)}");

    /** Of letters that every kind of secret may consist of. */
    private static final String SECRET = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0";

    static TargetPage of(String plugin) {
        Path file = FOLDER.resolve(plugin + ENDING);
        if (!Files.exists(file)) {
            throw new AssertionError("docs/targets/" + plugin + ".md is missing: say how to get the key of '" + plugin
                    + "', with a configuration to paste");
        }
        return new TargetPage(plugin, Project.read(file));
    }

    /** {@return the receivers file that the page shows} */
    InputStream configuration() {
        Matcher yaml = YAML.matcher(text);
        if (!yaml.find()) {
            throw new AssertionError("docs/targets/" + plugin + ".md shows no configuration");
        }
        return new ByteArrayInputStream(yaml.group(1).getBytes(UTF_8));
    }

    /** {@return something for each variable that the configuration takes from the environment} */
    Map<String, String> variables() {
        Map<String, String> variables = new TreeMap<>();
        VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .forEach(name -> variables.put(name, name.endsWith("_URL") ? "https://example.org/" + SECRET : SECRET));
        return variables;
    }

    @Override
    public String toString() {
        return plugin;
    }
}
