package dev.tocsin.processor.write;

import static java.util.stream.Collectors.joining;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * How a generated class names other classes: by their simple names, imported where needed, or by their whole names where a
 * simple one means something else there. For one file.
 */
final class Imports {
    private final Elements elements;
    private final String scope;
    private final Set<String> taken;
    private final Map<String, String> meanings = new HashMap<>();
    private final Set<String> imported = new TreeSet<>();

    /**
     * Makes imports of a file.
     *
     * @param scope the package of the file
     * @param taken the simple names that mean something else inside the class
     */
    Imports(Elements elements, String scope, Set<String> taken) {
        this.elements = elements;
        this.scope = scope;
        this.taken = new HashSet<>(taken);
    }

    /** {@return the name of a class inside the file} */
    String name(TypeElement type) {
        Element outer = type.getEnclosingElement();
        if (outer instanceof TypeElement outerType) {
            return name(outerType) + "." + type.getSimpleName();
        }
        return name(
                elements.getPackageOf(type).getQualifiedName().toString(),
                type.getSimpleName().toString());
    }

    /** {@return the name of a class that is no member of another} */
    String name(Class<?> type) {
        return name(type.getPackageName(), type.getSimpleName());
    }

    private String name(String packageName, String simpleName) {
        String whole = packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
        if (taken.contains(simpleName)
                || !meanings.computeIfAbsent(simpleName, name -> meaning(name, whole))
                        .equals(whole)) {
            return whole;
        }
        if (!packageName.equals(scope) && !packageName.equals("java.lang")) {
            imported.add(whole);
        }
        return simpleName;
    }

    /** {@return what a simple name means without an import; the wish, if it means nothing} */
    private String meaning(String simpleName, String wish) {
        String neighbour = scope.isEmpty() ? simpleName : scope + "." + simpleName;
        if (elements.getTypeElement(neighbour) != null) {
            return neighbour;
        }
        String ofLanguage = "java.lang." + simpleName;
        return elements.getTypeElement(ofLanguage) == null ? wish : ofLanguage;
    }

    /** {@return the import declarations, sorted, one a line} */
    String declarations() {
        return imported.stream().map(name -> "import " + name + ";").collect(joining("\n"));
    }
}
