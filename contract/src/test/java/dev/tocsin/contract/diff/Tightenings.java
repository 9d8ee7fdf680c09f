package dev.tocsin.contract.diff;

import dev.tocsin.contract.kind.ChoiceKind;
import dev.tocsin.contract.kind.IntegerKind;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.ListKind;
import dev.tocsin.contract.kind.MapKind;
import dev.tocsin.contract.kind.ObjectKind;
import dev.tocsin.contract.kind.Presence;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.kind.Range;
import dev.tocsin.contract.kind.StringKind;
import dev.tocsin.contract.pattern.IRegexp;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Changes kinds so that they allow no more than they did. */
record Tightenings(Random random) {

    Kind kind(Kind kind) {
        if (kind instanceof StringKind string) {
            return string.pattern() == null ? new StringKind(string.length(), IRegexp.of("[xy]*")) : string;
        }
        if (kind instanceof IntegerKind integer) {
            Range<Long> range = integer.range().equals(Range.any()) ? new Range<>(1L, 5L) : integer.range();
            return new IntegerKind(range, integer.wide() && random.nextBoolean());
        }
        if (kind instanceof ChoiceKind choice) {
            return new ChoiceKind(choice.choices().subList(0, 1));
        }
        if (kind instanceof ListKind list) {
            return new ListKind(kind(list.element()));
        }
        if (kind instanceof MapKind map) {
            return new MapKind(kind(map.value()));
        }
        return kind instanceof ObjectKind object ? object(object) : kind;
    }

    private Kind object(ObjectKind object) {
        List<Property> members =
                new ArrayList<>(object.members().stream().map(this::member).toList());
        members.add(Siren.required("added"));
        return new ObjectKind(object.name(), members);
    }

    private Property member(Property member) {
        Presence presence = random.nextBoolean() ? new Presence.Required() : member.presence();
        return new Property(member.name(), kind(member.kind()), presence, member.notes(), member.javaType());
    }
}
