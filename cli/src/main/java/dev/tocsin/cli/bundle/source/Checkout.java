package dev.tocsin.cli.bundle.source;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Where the sources of this project, or at least its guides, are.
 *
 * @param root the folder that {@code docs} is in
 */
public record Checkout(Path root) {

    /** The variable by which the launcher of a checkout says where that is. */
    static final String CHECKOUT = "TOCSIN_CHECKOUT";

    /** The variable by which the launcher of a distribution says where that is. */
    static final String HOME = "TOCSIN_HOME";

    /**
     * {@return the checkout that this command was started from, or else the one in {@code folder}}
     *
     * @throws ProblemException if there is none
     */
    public static Checkout find(Map<String, String> variables, Path folder) {
        Checkout checkout = named(variables, folder);
        if (checkout.isThere()) {
            return checkout;
        }
        throw ProblemException.of(new Problem(
                Code.UNREADABLE_FILE,
                "sources of Tocsin",
                "this bundle is made from them, and they are neither where '" + CHECKOUT + "' says nor in this folder",
                "run './tocsin' in a checkout"));
    }

    /** {@return the guides of a checkout, or else of the distribution, or else none} */
    public static List<Guide> guides(Map<String, String> variables, Path folder) {
        Checkout checkout = named(variables, folder);
        if (checkout.isThere()) {
            return checkout.guides();
        }
        return variables.containsKey(HOME) ? Guides.of(folder.resolve(variables.get(HOME))) : List.of();
    }

    private static Checkout named(Map<String, String> variables, Path folder) {
        return new Checkout(folder.resolve(variables.getOrDefault(CHECKOUT, "")));
    }

    /** {@return its guides} */
    public List<Guide> guides() {
        return Guides.of(root);
    }

    /** {@return the Java files of production code, with how long they are} */
    public String runtimeFiles() {
        return SourceList.of(Module.in(root), "main");
    }

    /** {@return the Java files of tests, with how long they are} */
    public String testFiles() {
        return SourceList.of(Module.in(root), "test");
    }

    /** {@return which module owns what} */
    public String focusAreas() {
        return FocusAreas.of(Module.in(root));
    }

    /** Any project has a build file and a folder of documents; the launcher only this one has. */
    private boolean isThere() {
        return Files.isRegularFile(root.resolve("tocsin")) && Files.isDirectory(root.resolve("docs"));
    }
}
