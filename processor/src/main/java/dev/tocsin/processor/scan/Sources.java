package dev.tocsin.processor.scan;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.Trees;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.FileSystemNotFoundException;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;

/**
 * Tells where a class comes from, and what only its source shows.
 *
 * <p>The trees of javac tell both. Other compilers have none, and Gradle hides them; there the compiler's interface tells where
 * a class comes from, but only since JDK 18. Where neither is there, nothing is known.
 */
public final class Sources {
    private static final Optional<Method> FILE_OF = fileOf();

    private final Optional<Trees> trees;
    private final Elements elements;

    private Sources(Optional<Trees> trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    /** {@return the sources of the compilation behind {@code environment}} */
    public static Sources of(ProcessingEnvironment environment) {
        return new Sources(trees(environment), environment.getElementUtils());
    }

    private static Optional<Trees> trees(ProcessingEnvironment environment) {
        try {
            return Optional.of(Trees.instance(environment));
        } catch (IllegalArgumentException otherCompiler) {
            return Optional.empty();
        }
    }

    private static Optional<Method> fileOf() {
        try {
            return Optional.of(Elements.class.getMethod("getFileObjectOf", Element.class));
        } catch (NoSuchMethodException beforeJdk18) {
            return Optional.empty();
        }
    }

    /** {@return whether a class is known to come from a class file} */
    public boolean isClassFile(TypeElement type) {
        return isSource(type).filter(source -> !source).isPresent();
    }

    /** {@return whether a class comes from source; empty where nobody tells} */
    Optional<Boolean> isSource(TypeElement type) {
        return trees.map(known -> known.getTree(type) != null)
                .or(() -> FILE_OF.flatMap(method -> isSource(type, method)));
    }

    private Optional<Boolean> isSource(TypeElement type, Method fileOf) {
        try {
            return Optional.ofNullable((JavaFileObject) fileOf.invoke(elements, type))
                    .map(file -> file.getKind() == JavaFileObject.Kind.SOURCE);
        } catch (InvocationTargetException unanswered) {
            // So ecj answers for what lies in a jar, where no source is.
            boolean inJar = unanswered.getCause() instanceof FileSystemNotFoundException;
            return inJar ? Optional.of(false) : Optional.empty();
        } catch (IllegalAccessException hidden) {
            return Optional.empty();
        }
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
