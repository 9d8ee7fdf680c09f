package dev.tocsin.processor.scan;

import dev.tocsin.api.Action;
import dev.tocsin.api.AtLeastOne;
import dev.tocsin.api.AtMostOne;
import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.Together;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.plugin.Rule;
import dev.tocsin.processor.scan.Scalar.Use;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;

/** Reads what a single class declares: from its source, or with the words of its companion where there is only a class file. */
final class Levels {
    private final Companions companions;
    private final ValueTypes types;
    private final Properties properties;
    private final Actions actions;

    Levels(Companions companions, ValueTypes types, Properties properties, Actions actions) {
        this.companions = companions;
        this.types = types;
        this.properties = properties;
        this.actions = actions;
    }

    Level read(TypeElement type) {
        Optional<PluginContract> known = companions.find(type);
        List<Declaration> fields = annotated(type, Field.class)
                .map(accessor -> field(accessor, known))
                .toList();
        List<ActionMember> callables = annotated(type, Action.class)
                .map(method -> action(method, known))
                .toList();
        return new Level(type, doc(type, known), fields, callables, rules(type), known.isPresent());
    }

    private String doc(TypeElement type, Optional<PluginContract> known) {
        Plugin plugin = type.getAnnotation(Plugin.class);
        String said = plugin == null ? "" : plugin.description();
        String documented = properties.javadoc(type).summary();
        return documented.isEmpty() ? known.map(PluginContract::doc).orElse(said) : documented;
    }

    private static Stream<ExecutableElement> annotated(TypeElement type, Class<? extends Annotation> annotation) {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getAnnotation(annotation) != null);
    }

    private Declaration field(ExecutableElement accessor, Optional<PluginContract> known) {
        Declaration field = properties.field(accessor, types.of(accessor.getReturnType(), Use.FIELD));
        Optional<Property> told =
                known.flatMap(contract -> contract.field(field.property().name()));
        return told.map(field::with).orElse(field);
    }

    private ActionMember action(ExecutableElement method, Optional<PluginContract> known) {
        ActionMember action = actions.read(method);
        return known.flatMap(contract -> contract.action(action.name()))
                .map(action::told)
                .orElse(action);
    }

    private static List<Rule> rules(TypeElement type) {
        List<Rule> rules = new ArrayList<>();
        collect(type, ExactlyOne.class, ExactlyOne::value, Rule.Form.EXACTLY_ONE, rules);
        collect(type, AtLeastOne.class, AtLeastOne::value, Rule.Form.AT_LEAST_ONE, rules);
        collect(type, AtMostOne.class, AtMostOne::value, Rule.Form.AT_MOST_ONE, rules);
        collect(type, Together.class, Together::value, Rule.Form.TOGETHER, rules);
        return rules;
    }

    private static <A extends Annotation> void collect(
            TypeElement type, Class<A> annotation, Function<A, String[]> fields, Rule.Form form, List<Rule> rules) {
        for (A rule : type.getAnnotationsByType(annotation)) {
            rules.add(new Rule(form, List.of(fields.apply(rule))));
        }
    }
}
