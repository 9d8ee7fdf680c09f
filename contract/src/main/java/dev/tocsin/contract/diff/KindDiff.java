package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.AnyKind;
import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.DurationKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.NumberKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.SecretKind;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.kind.TemplateKind;
import dev.tocsin.contract.kind.UriKind;
import dev.tocsin.contract.pattern.IRegexp;
import dev.tocsin.contract.problem.Quoted;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the kind of a value with what it was, as deep as it goes. */
record KindDiff(Side side, Spot spot) {

    /** A kind, and the Java type in which the source has it. */
    record Typed(Kind kind, String javaType) {}

    /** Compares kinds and Java types; of another kind, nobody asks whether the type is another too. */
    void compare(Typed before, Typed after) {
        compare(before.kind(), after.kind());
        if (before.kind().word().equals(after.kind().word())
                && !before.javaType().equals(after.javaType())) {
            spot.risky("Java type " + before.javaType() + " became " + after.javaType());
        }
    }

    private void compare(Kind before, Kind after) {
        if (before instanceof SecretKind && !(after instanceof SecretKind)) {
            spot.breaking("no longer secret: kind secret became " + after.word());
        } else if (side == Side.TAKEN && gainsGaps(before, after)) {
            spot.risky("kind " + before.word() + " became " + after.word());
            compareTexts(before, after);
        } else if (!before.word().equals(after.word())) {
            spot.breaking("kind " + before.word() + " became " + after.word());
        } else {
            compareValues(before, after);
        }
    }

    /** {@return whether what was a text is a template now, so that two braces in it mean something} */
    private static boolean gainsGaps(Kind before, Kind after) {
        return before instanceof StringKind && after instanceof TemplateKind
                || before instanceof AnyKind old && after instanceof AnyKind now && !old.template() && now.template();
    }

    /** Compares kinds of the same word. */
    private void compareValues(Kind before, Kind after) {
        RangeDiff ranges = new RangeDiff(side, spot);
        if (before instanceof IntegerKind old && after instanceof IntegerKind now) {
            ranges.compareIntegers(old, now);
        } else if (before instanceof NumberKind old && after instanceof NumberKind now) {
            ranges.compareNumbers(old.range(), now.range());
        } else if (before instanceof DurationKind old && after instanceof DurationKind now) {
            ranges.compareDurations(old, now);
        } else {
            compareTexts(before, after);
            compareParts(before, after);
        }
    }

    private void compareTexts(Kind before, Kind after) {
        RangeDiff ranges = new RangeDiff(side, spot);
        if (before instanceof UriKind old && after instanceof UriKind now) {
            ranges.compareLengths(old.length(), now.length());
        } else if (before instanceof TemplateKind old && after instanceof TemplateKind now) {
            ranges.compareLengths(old.length(), now.length());
        } else if (before instanceof StringKind old && after instanceof TemplateKind now) {
            ranges.compareLengths(old.length(), now.length());
        } else if (before instanceof StringKind old && after instanceof StringKind now) {
            ranges.compareLengths(old.length(), now.length());
            comparePatterns(old.pattern(), now.pattern());
        } else if (before instanceof SecretKind old && after instanceof SecretKind now) {
            ranges.compareLengths(old.length(), now.length());
            comparePatterns(old.pattern(), now.pattern());
            compareForms(old, now);
        }
    }

    private void compareParts(Kind before, Kind after) {
        if (before instanceof ChoiceKind old && after instanceof ChoiceKind now) {
            compareChoices(old.choices(), now.choices());
        } else if (before instanceof ListKind old && after instanceof ListKind now) {
            new KindDiff(side, spot.each()).compare(old.element(), now.element());
        } else if (before instanceof MapKind old && after instanceof MapKind now) {
            new KindDiff(side, spot.each()).compare(old.value(), now.value());
        } else if (before instanceof ObjectKind old && after instanceof ObjectKind now) {
            compareObjects(old, now);
        }
    }

    /** Which texts two patterns tell apart is not decided: another pattern refuses something, and allows something. */
    private void comparePatterns(@Nullable IRegexp before, @Nullable IRegexp after) {
        if (!Objects.equals(before, after)) {
            spot.note(side.weight(after != null, before != null), "pattern " + inWords(before, after));
        }
    }

    private static String inWords(@Nullable IRegexp before, @Nullable IRegexp after) {
        String old = Quoted.of(String.valueOf(before));
        String now = Quoted.of(String.valueOf(after));
        if (before == null) {
            return now + " added";
        }
        return after == null ? old + " removed" : old + " became " + now;
    }

    /** An address is another Java type than a text, so neither stands for the other. */
    private void compareForms(SecretKind before, SecretKind after) {
        if (before.uri() != after.uri()) {
            spot.breaking(after.uri() ? "must be an address, was any text" : "any text, was an address");
        }
    }

    private void compareChoices(List<String> before, List<String> after) {
        before.stream()
                .filter(choice -> !after.contains(choice))
                .forEach(choice -> spot.note(side.weight(true, false), "choice " + Quoted.of(choice) + " removed"));
        after.stream()
                .filter(choice -> !before.contains(choice))
                .forEach(choice -> spot.note(side.weight(false, true), "choice " + Quoted.of(choice) + " added"));
    }

    private void compareObjects(ObjectKind before, ObjectKind after) {
        if (!before.name().equals(after.name())) {
            spot.safe("called " + Quoted.of(after.name()) + ", was " + Quoted.of(before.name()));
        }
        PropertiesDiff members = new PropertiesDiff(side, spot);
        members.compare(before.members(), after.members());
        members.compareOrder(before.members(), after.members());
    }
}
