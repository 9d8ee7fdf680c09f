package dev.tocsin.processor.scan;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.util.Trees;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;

/** What only the trees of javac tell. Other compilers have none; there nothing is known. */
public final class SourceTrees {
    private final Optional<Trees> trees;

    private SourceTrees(Optional<Trees> trees) {
        this.trees = trees;
    }

    /** {@return the trees of the compilation behind {@code environment}} */
    public static SourceTrees of(ProcessingEnvironment environment) {
        try {
            return new SourceTrees(Optional.of(Trees.instance(environment)));
        } catch (IllegalArgumentException otherCompiler) {
            return new SourceTrees(Optional.empty());
        }
    }

    /** {@return whether a class is known to come from a class file} */
    public boolean isClassFile(TypeElement type) {
        return trees.isPresent() && !isSource(type);
    }

    /** {@return whether a class is known to come from source} */
    boolean isSource(TypeElement type) {
        return trees.isPresent() && trees.get().getTree(type) != null;
    }

    /** {@return whether a constructor is known to do more than to call the one above} */
    public boolean doesSomething(ExecutableElement constructor) {
        return trees.map(known -> known.getTree(constructor))
                .map(MethodTree::getBody)
                .map(BlockTree::getStatements)
                .filter(statements -> !statements.stream().allMatch(SourceTrees::isCallAbove))
                .isPresent();
    }

    private static boolean isCallAbove(StatementTree statement) {
        return statement.toString().startsWith("super(");
    }
}
