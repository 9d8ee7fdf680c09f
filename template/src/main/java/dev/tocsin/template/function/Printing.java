package dev.tocsin.template.function;

import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.TextBuilder;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;

/** What makes texts of any values, as Go prints them. */
final class Printing {
    private Printing() {}

    static Function print() {
        return Function.ofAny(
                List.of(), Type.ANY, arguments -> Type.TEXT, (values, budget) -> text(shown(values), budget));
    }

    static Function printf() {
        return Function.ofAny(
                List.of(Type.TEXT),
                Type.ANY,
                Printing::formatted,
                (values, budget) -> text(
                        Printf.write(Format.read(((Text) values.get(0)).value()), values.subList(1, values.size())),
                        budget));
    }

    private static Value text(String text, Budget budget) {
        budget.characters(text.length());
        return Text.of(text);
    }

    /** A format that stands in the template is looked through when the template is read. */
    private static Type formatted(List<Argument> arguments) {
        arguments.get(0).constant().ifPresent(format -> Format.read(((Text) format).value()));
        return Type.TEXT;
    }

    /** {@return the values one behind the other, with a space between two of which none is a text} */
    static String shown(List<Value> values) {
        TextBuilder out = new TextBuilder();
        Formatter formatter = new Formatter(Directive.PLAIN, out);
        boolean wasText = true;
        for (Value value : values) {
            boolean isText = value instanceof Text;
            if (!isText && !wasText) {
                out.append(" ");
            }
            formatter.write(value, 'v');
            wasText = isText;
        }
        return out.toString();
    }
}
