package dev.tocsin.processor.scan;

import dev.tocsin.api.incident.IncidentArguments;
import dev.tocsin.processor.scan.Scalar.Use;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Types;

/** Finds out what a Java type means to a contract. */
final class ValueTypes {
    private static final String INCIDENT = "dev.tocsin.api.incident.Incident";
    private static final String OPTIONAL = "java.util.Optional";
    private static final String LIST = "java.util.List";
    private static final String MAP = "java.util.Map";

    private final Types types;
    private final Properties properties;

    ValueTypes(Types types, Properties properties) {
        this.types = types;
        this.properties = properties;
    }

    /** {@return what a type means as a field, as an argument or as a result} */
    ValueType of(TypeMirror type, Use use) {
        return argument(type, OPTIONAL, 0)
                .<ValueType>map(value -> new ValueType.Maybe(type, single(value, use, 0)))
                .orElseGet(() -> single(type, use, 0));
    }

    /** {@return what the last parameter of a method with a variable number of them means} */
    ValueType many(ArrayType type) {
        ValueType item = single(type.getComponentType(), Use.ARGUMENT, 0);
        boolean listed = item instanceof ValueType.Single
                && !type.getComponentType().getKind().isPrimitive();
        return listed ? new ValueType.Many(type, item) : new ValueType.Unsupported(type);
    }

    private ValueType single(TypeMirror type, Use use, int depth) {
        if (type instanceof TypeVariable variable) {
            return single(variable.getUpperBound(), use, depth);
        }
        Optional<Scalar> scalar = Scalar.of(name(type), use).or(() -> ofApi(type, use));
        if (scalar.isPresent()) {
            return new ValueType.Single(type, scalar.get());
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared((DeclaredType) type, use, depth)
                : new ValueType.Unsupported(type);
    }

    /** {@return the interface of the API that a type implements, as every request does} */
    private Optional<Scalar> ofApi(TypeMirror type, Use use) {
        return types.directSupertypes(erased(type)).stream()
                .flatMap(above -> Scalar.of(name(above), use).stream())
                .filter(Scalar.REQUEST::equals)
                .findFirst();
    }

    private TypeMirror erased(TypeMirror type) {
        return type instanceof DeclaredType ? types.erasure(type) : types.getNullType();
    }

    private ValueType declared(DeclaredType type, Use use, int depth) {
        TypeElement element = (TypeElement) type.asElement();
        if (element.getKind() == ElementKind.ENUM) {
            return new ValueType.Words(type, element, constants(element));
        }
        if (element.getKind() == ElementKind.RECORD) {
            return record(type, element, use, depth);
        }
        if (use != Use.FIELD && name(type).equals(INCIDENT)) {
            return new ValueType.Incidents(type, IncidentArguments.properties());
        }
        return collection(type, use, depth);
    }

    private static List<javax.lang.model.element.VariableElement> constants(TypeElement enumeration) {
        return ElementFilter.fieldsIn(enumeration.getEnclosedElements()).stream()
                .filter(constant -> constant.getKind() == ElementKind.ENUM_CONSTANT)
                .toList();
    }

    private ValueType record(DeclaredType type, TypeElement element, Use use, int depth) {
        if (depth == ValueType.Components.MAX_DEPTH || !type.getTypeArguments().isEmpty()) {
            return new ValueType.Unsupported(type);
        }
        List<Declaration> components = element.getRecordComponents().stream()
                .map(component -> component(component, use, depth + 1))
                .toList();
        return new ValueType.Components(type, element, components);
    }

    private Declaration component(RecordComponentElement component, Use use, int depth) {
        TypeMirror type = component.asType();
        ValueType value = argument(type, OPTIONAL, 0)
                .<ValueType>map(inner -> new ValueType.Maybe(type, single(inner, use, depth)))
                .orElseGet(() -> single(type, use, depth));
        return properties.component(component, value);
    }

    private ValueType collection(DeclaredType type, Use use, int depth) {
        Optional<TypeMirror> item = argument(type, LIST, 0);
        if (item.isPresent()) {
            return new ValueType.Items(type, single(item.get(), use, depth));
        }
        boolean byText = argument(type, MAP, 0)
                .filter(key -> name(key).equals("java.lang.String"))
                .isPresent();
        if (byText) {
            return new ValueType.Entries(type, single(type.getTypeArguments().get(1), use, depth));
        }
        return new ValueType.Unsupported(type);
    }

    /** {@return the type argument at an index, if the type is of that generic class and has arguments} */
    private Optional<TypeMirror> argument(TypeMirror type, String generic, int index) {
        return type instanceof DeclaredType declared
                        && name(types.erasure(type)).equals(generic)
                        && !declared.getTypeArguments().isEmpty()
                ? Optional.of(declared.getTypeArguments().get(index))
                : Optional.empty();
    }

    private String name(TypeMirror type) {
        return type instanceof PrimitiveType primitive
                ? types.boxedClass(primitive).getQualifiedName().toString()
                : TypeText.qualified(type);
    }
}
