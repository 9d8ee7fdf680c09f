package dev.tocsin.processor.scan;

import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NoneKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Property;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** A Java type as a contract sees it: which kind it means, and how its values are made of those of the kind. */
public sealed interface ValueType {
    /** {@return the type in the source} */
    TypeMirror type();

    /** {@return the kind that the type means, with what its annotation says} */
    Kind kind(Constraints said);

    /** One value. */
    record Single(TypeMirror type, Scalar scalar) implements ValueType {
        @Override
        public Kind kind(Constraints said) {
            return scalar.kind(said);
        }
    }

    /** An enum; its words are its constants in lower case. */
    record Words(TypeMirror type, TypeElement element, List<VariableElement> constants) implements ValueType {
        /** {@return the word for a constant} */
        public static String word(VariableElement constant) {
            return Names.word(constant.getSimpleName().toString());
        }

        @Override
        public Kind kind(Constraints said) {
            List<String> words = constants.stream().map(Words::word).toList();
            return words.isEmpty() ? new NoneKind() : new ChoiceKind(words);
        }
    }

    /** A record. */
    record Components(TypeMirror type, TypeElement element, List<Declaration> components) implements ValueType {
        /** How deep records may lie inside records. */
        public static final int MAX_DEPTH = 4;

        /** {@return the components as the contract has them} */
        public List<Property> properties() {
            return components.stream().map(Declaration::property).toList();
        }

        @Override
        public Kind kind(Constraints said) {
            return new ObjectKind(Names.snake(element.getSimpleName().toString()), properties());
        }
    }

    /** An incident, which is given as the arguments that describe it. */
    record Incidents(TypeMirror type, List<Property> properties) implements ValueType {
        public Incidents {
            properties = List.copyOf(properties);
        }

        @Override
        public Kind kind(Constraints said) {
            return new ObjectKind("incident", properties);
        }
    }

    /** A list. */
    record Items(TypeMirror type, ValueType item) implements ValueType {
        @Override
        public Kind kind(Constraints said) {
            return new ListKind(item.kind(Constraints.none()));
        }
    }

    /** The last parameter of a method that takes any number of them, which are given as a list. */
    record Many(TypeMirror type, ValueType item) implements ValueType {
        @Override
        public Kind kind(Constraints said) {
            return new ListKind(item.kind(Constraints.none()));
        }
    }

    /** A map with texts as keys. */
    record Entries(TypeMirror type, ValueType value) implements ValueType {
        @Override
        public Kind kind(Constraints said) {
            return new MapKind(value.kind(Constraints.none()));
        }
    }

    /** A value that may be absent. */
    record Maybe(TypeMirror type, ValueType value) implements ValueType {
        @Override
        public Kind kind(Constraints said) {
            return value.kind(said);
        }
    }

    /** A type that has no kind. */
    record Unsupported(TypeMirror type) implements ValueType {
        @Override
        public Kind kind(Constraints said) {
            return new NoneKind();
        }
    }
}
