package dev.tocsin.template.check;

import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Member;
import dev.tocsin.template.data.Members;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.function.Argument;
import dev.tocsin.template.function.Function;
import dev.tocsin.template.function.Functions;
import dev.tocsin.template.syntax.Complaints;
import dev.tocsin.template.syntax.Operand;
import dev.tocsin.template.syntax.Position;
import dev.tocsin.template.syntax.Source;
import java.util.List;
import java.util.Optional;

/**
 * Checks how functions and members are used: whether there are such, and whether they are given what they take.
 *
 * @param source where it is from
 * @param complaints where mistakes are told
 */
record Uses(Source source, Complaints complaints) {
    private static final Argument UNKNOWN = Argument.of(Type.ANY);

    /** An argument, and where it stands. */
    record Spot(Position at, Argument argument) {}

    /** {@return what is known of the result of a call} */
    Argument call(Operand.Function called, List<Spot> arguments) {
        Optional<Function> known = Functions.named(called.name());
        if (known.isEmpty()) {
            complainOfUnknown(called);
            return UNKNOWN;
        }
        Function function = known.get();
        if (!takes(called.at(), called.name(), function.parameters(), function.rest(), arguments)) {
            return UNKNOWN;
        }
        try {
            return Argument.of(
                    function.result(arguments.stream().map(Spot::argument).toList()));
        } catch (Failure failure) {
            complain(called.at(), Quoted.of(called.name()) + ": " + failure.getMessage(), failure.fix());
            return UNKNOWN;
        }
    }

    private void complainOfUnknown(Operand.Function called) {
        String name = Quoted.of(called.name());
        if (Functions.isOutside(called.name())) {
            String found = "the function " + name + " is outside of the subset of Go's templates that is read here";
            complain(called.at(), found, "do without it");
        } else {
            complain(called.at(), "unknown function " + name, Nearest.hint(called.name(), Functions.names()));
        }
    }

    /** {@return the type of what a name means behind a value of a type} */
    Type member(Type type, Operand.Name name, List<Spot> arguments) {
        Optional<Member> known = Members.find(type, name.text());
        if (known.isEmpty()) {
            String found = type.words() + " has no field " + Quoted.of(name.text());
            complain(name.at(), found, Nearest.hint(name.text(), Members.names(type)));
            return Type.ANY;
        }
        Member member = known.get();
        boolean fits = takes(name.at(), name.text(), member.parameters(), Optional.empty(), arguments);
        return fits ? member.result() : Type.ANY;
    }

    /** Tells of arguments of what takes none. */
    void refuse(List<Spot> arguments) {
        if (!arguments.isEmpty()) {
            String found = "an argument is given to what is neither function nor method";
            complain(arguments.get(0).at, found, "put a function or a method before it");
        }
    }

    private boolean takes(Position at, String name, List<Type> parameters, Optional<Type> rest, List<Spot> arguments) {
        int given = arguments.size();
        if (given < parameters.size() || given > parameters.size() && rest.isEmpty()) {
            String number = (rest.isPresent() ? "at least " : "") + counted(parameters.size());
            complain(at, Quoted.of(name) + " takes " + number + ", not " + given, "give it " + number);
            return false;
        }
        boolean fits = true;
        for (int i = 0; i < given; i++) {
            Type asked = i < parameters.size() ? parameters.get(i) : rest.orElse(Type.ANY);
            fits &= fits(arguments.get(i), asked, name);
        }
        return fits;
    }

    private static String counted(int arguments) {
        return switch (arguments) {
            case 0 -> "no argument";
            case 1 -> "1 argument";
            default -> arguments + " arguments";
        };
    }

    private boolean fits(Spot given, Type asked, String name) {
        Type found = given.argument.type();
        if (!found.fits(asked)) {
            String told = Quoted.of(name) + " takes " + asked.words() + " here, not " + found.words();
            complain(given.at, told, "give it " + asked.words());
            return false;
        }
        return true;
    }

    private void complain(Position at, String message, String fix) {
        complaints.add(source, at, message, fix);
    }
}
