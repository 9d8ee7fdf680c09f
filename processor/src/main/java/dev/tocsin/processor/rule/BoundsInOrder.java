package dev.tocsin.processor.rule;

import dev.tocsin.contract.kind.Input;
import dev.tocsin.contract.kind.Kind;
import dev.tocsin.contract.kind.Place;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.processor.scan.Constraints;
import dev.tocsin.processor.scan.Declaration;
import dev.tocsin.processor.scan.Definition;
import java.util.Optional;

/** A bound is a value of the kind that it bounds, and no minimum is above its maximum. */
final class BoundsInOrder implements Rule {
    @Override
    public void check(Definition definition, Findings findings) {
        Declarations.of(definition.own()).stream()
                .filter(declaration -> Bound.MIN.isFor(declaration.type().kind(Constraints.none())))
                .forEach(declaration -> check(declaration, findings));
    }

    private static void check(Declaration declaration, Findings findings) {
        Optional<String> min = declaration.said().min();
        Optional<String> max = declaration.said().max();
        Optional<Comparable<Object>> least = min.flatMap(text -> read(declaration, "min", text, findings));
        Optional<Comparable<Object>> greatest = max.flatMap(text -> read(declaration, "max", text, findings));
        if (least.isPresent() && greatest.isPresent() && least.get().compareTo(greatest.get()) > 0) {
            String message = "the minimum " + Quoted.of(min.get()) + " is above the maximum " + Quoted.of(max.get());
            findings.error(declaration.element(), "min", Code.INVALID_BOUND, message, "swap them or change one");
        }
    }

    /** Reads a bound as a value of the kind without bounds. {@return the value, unless there is a problem with it} */
    @SuppressWarnings("unchecked") // The values of kinds with bounds are numbers and durations.
    private static Optional<Comparable<Object>> read(
            Declaration declaration, String member, String text, Findings findings) {
        Kind kind = declaration.type().kind(Constraints.none());
        Problems.Collector problems = Problems.collector();
        Object value = kind.read(new Input.Text(text), Place.root(path -> path), problems);
        problems.toProblems()
                .forEach(problem -> findings.error(
                        declaration.element(),
                        member,
                        Code.INVALID_BOUND,
                        "'" + member + "' does not fit: " + problem.message(),
                        problem.fix()));
        return Optional.ofNullable((Comparable<Object>) value);
    }
}
