package dev.tocsin.template.run;

import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Member;
import dev.tocsin.template.data.Members;
import dev.tocsin.template.data.Nothing;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import dev.tocsin.template.function.Function;
import dev.tocsin.template.function.Functions;
import dev.tocsin.template.syntax.Body;
import dev.tocsin.template.syntax.Command;
import dev.tocsin.template.syntax.Operand;
import dev.tocsin.template.syntax.Pipeline;
import dev.tocsin.template.syntax.Position;
import dev.tocsin.template.syntax.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** One template while it is evaluated: its dot, its variables, and where it stands. Not thread-safe. */
final class Frame implements Operand.Visitor<Value> {
    private final Source source;
    private final Depth depth;
    private final Value[] variables;
    private Value dot;
    private Position position = new Position(1, 1);

    Frame(Body body, Value data, Depth depth) {
        this.source = body.source();
        this.depth = depth;
        this.variables = new Value[body.slots()];
        Arrays.fill(variables, Nothing.NOTHING);
        variables[0] = data;
        this.dot = data;
    }

    Source source() {
        return source;
    }

    /** {@return where the evaluation is, as messages tell it} */
    Position position() {
        return position;
    }

    void stand(Position at) {
        position = at;
    }

    Value dot() {
        return dot;
    }

    /** {@return the dot before} */
    Value moveDot(Value to) {
        Value before = dot;
        dot = to;
        return before;
    }

    /** Gives the variables of a loop their values for a round. */
    void assign(Pipeline pipeline, Value index, Value element) {
        List<Integer> slots = pipeline.variables();
        if (!slots.isEmpty()) {
            variables[slots.get(slots.size() - 1)] = element;
        }
        if (slots.size() > 1) {
            variables[slots.get(0)] = index;
        }
    }

    /** {@return the value of an expression, which its variables have from here on} */
    Value evaluate(Pipeline pipeline) {
        position = pipeline.at();
        Optional<Value> value = Optional.empty();
        for (Command command : pipeline.commands()) {
            value = Optional.of(evaluate(command, value));
        }
        Value last = value.orElse(Nothing.NOTHING);
        pipeline.variables().forEach(slot -> variables[slot] = last);
        return last;
    }

    private Value evaluate(Command command, Optional<Value> piped) {
        depth.budget().step();
        Operand operand = command.operand();
        if (operand instanceof Operand.Function function) {
            return call(function, command.arguments(), piped);
        }
        if (operand instanceof Operand.Path path) {
            return path(path, command.arguments(), piped);
        }
        return operand.accept(this);
    }

    @Override
    public Value dot(Operand.Dot any) {
        return dot;
    }

    @Override
    public Value constant(Operand.Constant constant) {
        return constant.value();
    }

    @Override
    public Value variable(Operand.Variable variable) {
        return variables[variable.slot()];
    }

    @Override
    public Value inner(Operand.Inner inner) {
        depth.enter();
        Value value = evaluate(inner.pipeline());
        depth.leave();
        return value;
    }

    @Override
    public Value function(Operand.Function function) {
        return call(function, List.of(), Optional.empty());
    }

    @Override
    public Value path(Operand.Path path) {
        return path(path, List.of(), Optional.empty());
    }

    private Value call(Operand.Function called, List<Operand> operands, Optional<Value> piped) {
        Function function = Functions.named(called.name()).orElseThrow();
        List<Value> arguments = new ArrayList<>();
        for (Operand operand : operands) {
            depth.budget().step();
            Value argument = operand.accept(this);
            if (function.settledBy().filter(truth -> truth == argument.isTrue()).isPresent()) {
                return argument;
            }
            arguments.add(argument);
        }
        piped.ifPresent(arguments::add);
        position = called.at();
        for (int i = 0; i < arguments.size(); i++) {
            require(arguments.get(i), function.parameter(i).orElseThrow(), called.name());
        }
        return function.call(arguments, depth.budget());
    }

    private Value path(Operand.Path path, List<Operand> operands, Optional<Value> piped) {
        Value value = path.of().accept(this);
        int last = path.names().size() - 1;
        for (int i = 0; i < last; i++) {
            value = member(value, path.names().get(i), List.of());
        }
        List<Value> arguments = new ArrayList<>();
        operands.forEach(operand -> arguments.add(operand.accept(this)));
        piped.ifPresent(arguments::add);
        return member(value, path.names().get(last), arguments);
    }

    private Value member(Value value, Operand.Name name, List<Value> arguments) {
        depth.budget().step();
        position = name.at();
        Member member = Members.find(value.type(), name.text()).orElseThrow(() -> missing(value, name));
        List<Type> asked = member.parameters();
        if (arguments.size() != asked.size()) {
            String found = Quoted.of(name.text()) + " takes " + asked.size() + " arguments, not " + arguments.size();
            throw new Failure(found, "give it as many");
        }
        for (int i = 0; i < arguments.size(); i++) {
            require(arguments.get(i), asked.get(i), name.text());
        }
        return member.reader().read(value, arguments);
    }

    private static Failure missing(Value value, Operand.Name name) {
        return new Failure(
                value.type().words() + " has no field " + Quoted.of(name.text()), "see what is before its dot");
    }

    private static void require(Value argument, Type asked, String name) {
        Type found = argument.type();
        if (!found.fits(asked)) {
            String told = Quoted.of(name) + " takes " + asked.words() + " here, not " + found.words();
            throw new Failure(told, "give it " + asked.words());
        }
    }
}
