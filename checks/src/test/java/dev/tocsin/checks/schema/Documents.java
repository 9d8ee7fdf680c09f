package dev.tocsin.checks.schema;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.kind.Property;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Json;
import dev.tocsin.contract.value.MembersBuilder;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Makes up documents, most of them nearly what is asked for.
 *
 * @param random decides
 * @param oddity how probable it is at each turn that something odd is done: 0 never, 1 always
 */
record Documents(Random random, double oddity) {
    private static final int PATIENCE = 20;

    /** {@return an object for these properties} */
    Json.Members members(List<Property> properties) {
        MembersBuilder members = Json.members();
        for (Property property : properties) {
            boolean isLeftOut = property.presence().isRequired() ? isVeryOdd() : random.nextInt(3) == 0;
            if (!isLeftOut) {
                add(property, members);
            }
        }
        if (isVeryOdd()) {
            members.with(random.nextBoolean() ? "unknown" : "ünknown 😀", Json.nothing());
        }
        return members.build();
    }

    private void add(Property property, MembersBuilder members) {
        String name = oneOf(property.names());
        members.with(name, isVeryOdd() ? Json.nothing() : value(property.kind()));
        String other = oneOf(property.names());
        if (!other.equals(name) && random.nextInt(4) == 0) {
            members.with(other, isOdd() ? value(property.kind()) : Json.nothing());
        }
    }

    /** {@return a value that fits a kind, or an odd one, or any where nothing fits} */
    Json value(Kind kind) {
        return isOdd() ? odd(kind) : fit(kind).orElseGet(() -> odd(kind));
    }

    /** {@return a value that fits a kind; empty if none was found} */
    Optional<Json> fit(Kind kind) {
        for (int i = 0; i < PATIENCE; i++) {
            Json candidate = oneOf(new Samples(this).of(kind));
            Input input = Input.structured(candidate);
            if (kind.read(input, Place.root(path -> path), Problems.collector()) != null) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    private Json odd(Kind kind) {
        return oneOf(random.nextInt(4) == 0 ? Samples.ofNoKind() : new Samples(this).of(kind));
    }

    private boolean isOdd() {
        return random.nextDouble() < oddity;
    }

    /** Most that is odd is to be a value. */
    private boolean isVeryOdd() {
        return isOdd() && random.nextInt(8) == 0;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
