package dev.tocsin.processor.scan;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.Trees;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Tells where a class comes from, and what only its source shows.
 *
 * <p>The trees of javac tell both. Other compilers have none, and Gradle hides them. There the roots of the compilation are
 * what is left: each source is one, and besides only what an incremental build hands over again as a class file.
 */
public final class Sources {
    private final Optional<Trees> trees;
    private final Elements elements;
    private final Set<String> roots;

    private Sources(Optional<Trees> trees, Elements elements, Set<String> roots) {
        this.trees = trees;
        this.elements = elements;
        this.roots = Set.copyOf(roots);
    }

    /**
     * {@return the sources of the compilation behind {@code environment}}
     *
     * @param roots the names of the root classes of this round and those before
     */
    public static Sources of(ProcessingEnvironment environment, Set<String> roots) {
        return new Sources(trees(environment), environment.getElementUtils(), roots);
    }

    /** {@return the names of the root classes of a round} */
    public static Set<String> roots(RoundEnvironment round) {
        return ElementFilter.typesIn(round.getRootElements()).stream()
                .map(root -> root.getQualifiedName().toString())
                .collect(Collectors.toSet());
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException otherCompiler) {
            return Optional.empty();
        }
    }

    /** {@return whether a class is known to come from a class file} */
    public boolean isClassFile(TypeElement type) {
        return trees.map(known -> known.getTree(type) == null).orElseGet(() -> !isRoot(type));
    }

    /** {@return whether a class comes from source; without trees, whether it looks so} */
    boolean isSource(TypeElement type) {
        return trees.map(known -> known.getTree(type) != null).orElseGet(() -> isRoot(type) && showsSource(type));
    }

    private boolean isRoot(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? isRoot(outer)
                : roots.contains(type.getQualifiedName().toString());
    }

    /** Only source has comments, and only there a default constructor is known to be one. */
    private boolean showsSource(TypeElement type) {
        return isDocumented(type)
                || type.getEnclosedElements().stream().anyMatch(this::isDocumented)
                || ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
                        .anyMatch(constructor -> elements.getOrigin(constructor) == Elements.Origin.MANDATED);
    }

    private boolean isDocumented(Element element) {
        return elements.getDocComment(element) != null;
    }

    /** {@return whether a constructor is known to do more than to call the one above} */
    public boolean doesSomething(ExecutableElement constructor) {
        return trees.map(known -> known.getTree(constructor))
                .map(MethodTree::getBody)
                .map(BlockTree::getStatements)
                .filter(statements -> !statements.stream().allMatch(Sources::isCallAbove))
                .isPresent();
    }

    private static boolean isCallAbove(StatementTree statement) {
        return statement.toString().startsWith("super(");
    }
}
