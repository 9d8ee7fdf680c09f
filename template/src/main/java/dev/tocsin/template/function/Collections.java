package dev.tocsin.template.function;

import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Items;
import dev.tocsin.template.data.Kv;
import dev.tocsin.template.data.Members;
import dev.tocsin.template.data.Numeric.Whole;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;

/** What looks into lists, labels and texts. A text is its bytes in UTF-8 here, as in Go. */
final class Collections {
    private Collections() {}

    static Function len() {
        return Function.of(List.of(Type.ANY), Collections::lengthType, (values, budget) -> {
            Value value = values.get(0);
            if (value instanceof Text text) {
                budget.characters(text.value().length());
            }
            return new Whole(length(value));
        });
    }

    private static Type lengthType(List<Argument> arguments) {
        Type type = arguments.get(0).type();
        if (type != Type.ANY
                && !isText(type)
                && (type == Type.NOTHING || type.element().isEmpty())) {
            throw noLength(type);
        }
        return Type.WHOLE;
    }

    private static int length(Value value) {
        if (value instanceof Items items) {
            return items.values().size();
        }
        if (value instanceof Kv kv) {
            return kv.entries().size();
        }
        if (value instanceof Text text) {
            return text.bytes().length;
        }
        throw noLength(value.type());
    }

    private static Failure noLength(Type type) {
        return new Failure(type.words() + " has no length", "ask for that of a list, of labels or of a text");
    }

    static Function index() {
        return Function.ofAny(List.of(Type.ANY), Type.ANY, Collections::indexedType, (values, budget) -> {
            Value found = values.get(0);
            for (Value index : values.subList(1, values.size())) {
                if (found instanceof Text text) {
                    budget.characters(text.value().length());
                }
                found = indexed(found, index);
            }
            return found;
        });
    }

    private static Type indexedType(List<Argument> arguments) {
        Type type = arguments.get(0).type();
        for (Argument index : arguments.subList(1, arguments.size())) {
            type = indexedType(type, index.type());
        }
        return type;
    }

    private static Type indexedType(Type type, Type index) {
        if (type == Type.ANY) {
            return Type.ANY;
        }
        if (!isText(type) && (type == Type.NOTHING || type.element().isEmpty())) {
            throw new Failure(type.words() + " has no elements", "give 'index' a list, labels or a text");
        }
        Type asked = type == Type.KV ? Type.TEXT : Type.WHOLE;
        if (!index.fits(asked)) {
            throw new Failure(
                    type.words() + " is indexed by " + asked.words() + ", not by " + index.words(),
                    "give " + asked.words());
        }
        return isText(type) ? Type.WHOLE : type.element().orElse(Type.ANY);
    }

    private static Value indexed(Value value, Value index) {
        indexedType(value.type(), index.type());
        if (value instanceof Kv && index instanceof Text name) {
            return Members.key(value, name.value());
        }
        long at = ((Whole) index).value();
        if (value instanceof Items items) {
            return items.values().get(checked(at, items.values().size()));
        }
        byte[] bytes = ((Text) value).bytes();
        return new Whole(bytes[checked(at, bytes.length)] & 0xFF);
    }

    private static int checked(long index, int size) {
        if (index < 0 || index >= size) {
            throw new Failure(
                    "there is no element " + index + " where the length is " + size, "ask for it with 'len' before");
        }
        return (int) index;
    }

    private static boolean isText(Type type) {
        return type == Type.TEXT || type == Type.MARKED;
    }
}
