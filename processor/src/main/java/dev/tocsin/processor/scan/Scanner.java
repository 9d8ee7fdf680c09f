package dev.tocsin.processor.scan;

import dev.tocsin.api.Plugin;
import dev.tocsin.api.PluginBase;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.PluginId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads definitions. */
public final class Scanner {
    private final Elements elements;
    private final Levels levels;
    private final Targets targets;

    /** Makes a scanner for the compilation behind {@code environment}. */
    public Scanner(ProcessingEnvironment environment, Sources sources) {
        elements = environment.getElementUtils();
        Properties properties = new Properties(elements);
        ValueTypes types = new ValueTypes(environment.getTypeUtils(), properties);
        Actions actions = new Actions(types, properties);
        targets = new Targets(elements);
        levels = new Levels(new Companions(elements, sources), types, properties, actions);
    }

    /** {@return the definition that a class is, with what it inherits} */
    public Definition scan(TypeElement type) {
        Collection<TypeElement> chain = chain(type);
        List<Level> all = chain.stream().map(levels::read).toList();
        Collection<Declaration> fields = fields(all);
        Collection<ActionMember> actions = actions(type, all);
        PluginContract contract = new PluginContract(
                id(type),
                aliases(type),
                all.get(all.size() - 1).doc(),
                fields.stream().map(Declaration::property).toList(),
                all.stream().flatMap(level -> level.rules().stream()).toList(),
                actions.stream().map(ActionMember::contract).toList(),
                targets.find(type, chain),
                origin(type));
        return new Definition(type, all, List.copyOf(fields), List.copyOf(actions), contract);
    }

    /** {@return the class and those above it, from the topmost down} */
    private static Deque<TypeElement> chain(TypeElement type) {
        Deque<TypeElement> chain = new ArrayDeque<>();
        for (TypeElement each = type; each != null; each = above(each)) {
            chain.addFirst(each);
        }
        return chain;
    }

    private static @Nullable TypeElement above(TypeElement type) {
        TypeMirror superclass = type.getSuperclass();
        return superclass instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }

    /** {@return the fields by accessor; one that is declared again keeps its place} */
    private static Collection<Declaration> fields(List<Level> levels) {
        Map<String, Declaration> fields = new LinkedHashMap<>();
        for (Level level : levels) {
            level.fields().forEach(field -> fields.merge(field.sourceName(), field, Declaration::overriddenBy));
        }
        return fields.values();
    }

    private Collection<ActionMember> actions(TypeElement type, List<Level> levels) {
        Map<String, ActionMember> actions = new TreeMap<>();
        for (Level level : levels) {
            for (ActionMember action : level.actions()) {
                actions.merge(action.name(), action.behind(inherited(action, type)), ActionMember::overriddenBy);
            }
        }
        return actions.values();
    }

    /** {@return the method that a plugin inherits for an action, which may be an override of the one that declares it} */
    private ExecutableElement inherited(ActionMember action, TypeElement type) {
        return ElementFilter.methodsIn(elements.getAllMembers(type)).stream()
                .filter(method -> elements.overrides(method, action.method(), type))
                .findFirst()
                .orElse(action.method());
    }

    private PluginId id(TypeElement type) {
        Plugin plugin = type.getAnnotation(Plugin.class);
        String said = plugin == null ? "" : plugin.value();
        String name = said.isEmpty() ? Names.slug(type.getSimpleName().toString()) : said;
        return new PluginId(group(type), name);
    }

    private static String group(TypeElement type) {
        for (TypeElement each = type; each != null; each = above(each)) {
            Plugin plugin = each.getAnnotation(Plugin.class);
            PluginBase base = each.getAnnotation(PluginBase.class);
            String said = plugin != null ? plugin.group() : base != null ? base.group() : "";
            if (!said.isEmpty()) {
                return said;
            }
        }
        return "default";
    }

    private static List<String> aliases(TypeElement type) {
        Plugin plugin = type.getAnnotation(Plugin.class);
        return plugin == null ? List.of() : List.of(plugin.aliases());
    }

    private Origin origin(TypeElement type) {
        boolean plugin = type.getAnnotation(Plugin.class) != null;
        return new Origin(
                elements.getBinaryName(type).toString(),
                plugin ? Names.beside(type, Names.plugin(type)) + "$Factory" : "",
                Origin.FORMAT);
    }
}
