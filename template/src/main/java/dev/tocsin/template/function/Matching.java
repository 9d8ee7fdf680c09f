package dev.tocsin.template.function;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.TextBuilder;
import dev.tocsin.template.data.Truth;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import java.util.List;

/** What looks for patterns, in time that grows with the text alone. */
final class Matching {
    private static final int MAX_PATTERN = 1000;
    private static final int STATES_A_STEP = 512;

    private Matching() {}

    static Function match() {
        return Function.of(
                List.of(Type.TEXT, Type.TEXT), arguments -> checked(arguments, Type.TRUTH), (values, budget) -> {
                    Pattern pattern = compiled(values.get(0));
                    String text = ((Text) values.get(1)).value();
                    spend(budget, pattern, text.length());
                    return Truth.of(pattern.matcher(text).find());
                });
    }

    static Function reReplaceAll() {
        return Function.of(
                List.of(Type.TEXT, Type.TEXT, Type.TEXT),
                arguments -> checked(arguments, Type.TEXT),
                Matching::replaced);
    }

    /** A pattern that stands in the template is read when the template is. */
    private static Type checked(List<Argument> arguments, Type result) {
        arguments.get(0).constant().ifPresent(Matching::compiled);
        return result;
    }

    private static Pattern compiled(Value value) {
        String pattern = ((Text) value).value();
        if (pattern.length() > MAX_PATTERN) {
            throw new Failure("the pattern has over " + MAX_PATTERN + " characters", "shorten it");
        }
        try {
            return Pattern.compile(pattern);
        } catch (PatternSyntaxException mistake) {
            throw new Failure(
                    "the pattern " + Quoted.of(pattern) + " cannot be read: " + mistake.getDescription(),
                    "write it as RE2 has it");
        }
    }

    private static void spend(Budget budget, Pattern pattern, int characters) {
        budget.spend((long) (characters + 1) * pattern.programSize() / STATES_A_STEP + 1);
    }

    /** Replaces as Go does: an empty match right behind another match is none. */
    private static Value replaced(List<Value> values, Budget budget) {
        Pattern pattern = compiled(values.get(0));
        Replacement replacement = Replacement.of(((Text) values.get(1)).value());
        String text = ((Text) values.get(2)).value();
        Matcher matcher = pattern.matcher(text);
        TextBuilder out = new TextBuilder();
        int copied = 0;
        int from = 0;
        while (from <= text.length()) {
            spend(budget, pattern, text.length() - from);
            if (!matcher.find(from)) {
                break;
            }
            out.append(text, copied, matcher.start());
            if (matcher.end() > copied || matcher.start() == 0) {
                replacement.write(matcher, out);
            }
            copied = matcher.end();
            from = Math.max(matcher.end(), behindCharacter(text, from));
        }
        out.append(text, Math.min(copied, text.length()), text.length());
        budget.characters(out.length());
        return Text.of(out.toString());
    }

    private static int behindCharacter(String text, int index) {
        return index < text.length() ? index + Character.charCount(text.codePointAt(index)) : index + 1;
    }
}
