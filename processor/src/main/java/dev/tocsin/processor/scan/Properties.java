package dev.tocsin.processor.scan;

import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Notes;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Problems;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Makes the properties of a contract from the elements that declare them. */
final class Properties {
    private final Elements elements;

    Properties(Elements elements) {
        this.elements = elements;
    }

    Declaration field(ExecutableElement accessor, ValueType type) {
        return declaration(accessor, type, javadoc(accessor).summary());
    }

    Declaration parameter(VariableElement parameter, ValueType type) {
        Element action = parameter.getEnclosingElement();
        return declaration(parameter, type, javadoc(action).parameter(name(parameter)));
    }

    Declaration component(RecordComponentElement component, ValueType type) {
        Element owner = component.getEnclosingElement();
        return declaration(component, type, javadoc(owner).parameter(name(component)));
    }

    private Declaration declaration(Element element, ValueType type, String documented) {
        Constraints said = Constraints.of(element);
        Kind kind = type.kind(said);
        String description = said.description().isEmpty() ? documented : said.description();
        Notes notes = new Notes(
                description,
                said.aliases(),
                said.deprecated().orElse(null),
                said.global().orElse(null));
        String javaType = TypeText.qualified(type.type());
        Property property = new Property(Names.snake(name(element)), kind, presence(type, kind, said), notes, javaType);
        return new Declaration(element, said, type, property);
    }

    private static Presence presence(ValueType type, Kind kind, Constraints said) {
        if (type instanceof ValueType.Maybe) {
            return new Presence.Optional();
        }
        Place nowhere = Place.root(path -> path);
        return said.defaultValue()
                .<Object>map(text -> kind.read(Defaults.input(kind, text), nowhere, Problems.collector()))
                .<Presence>map(value -> new Presence.Default(kind.write(value)))
                .orElseGet(Presence.Required::new);
    }

    Javadoc javadoc(@Nullable Element element) {
        return Javadoc.of(element == null ? null : elements.getDocComment(element));
    }

    private static String name(Element element) {
        return element.getSimpleName().toString();
    }
}
