package dev.tocsin.template.check;

import dev.tocsin.template.data.Type;
import dev.tocsin.template.function.Argument;
import dev.tocsin.template.syntax.Body;
import dev.tocsin.template.syntax.Command;
import dev.tocsin.template.syntax.Complaints;
import dev.tocsin.template.syntax.Operand;
import dev.tocsin.template.syntax.Pipeline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The types of expressions, of the dot and of the variables at a spot. What is wrong is told, and taken for any value. */
final class Types implements Operand.Visitor<Argument> {
    private final Uses uses;
    private final Body body;
    private final Type[] variables;
    private Type dot;

    Types(Body body, Type data, Complaints complaints) {
        this.uses = new Uses(body.source(), complaints);
        this.body = body;
        this.variables = new Type[body.slots()];
        Arrays.fill(variables, Type.ANY);
        variables[0] = data;
        this.dot = data;
    }

    Type dot() {
        return dot;
    }

    /** Does something while the dot is of a type. */
    void with(Type type, Runnable something) {
        Type outer = dot;
        dot = type;
        something.run();
        dot = outer;
    }

    /** {@return the type of an expression, which its variables have from here on} */
    Type of(Pipeline pipeline) {
        Type type = argument(pipeline).type();
        pipeline.variables().forEach(slot -> declare(slot, type));
        return type;
    }

    /** Gives the variables of a loop their types. */
    void declare(Pipeline pipeline, Type index, Type element) {
        List<Integer> slots = pipeline.variables();
        if (!slots.isEmpty()) {
            declare(slots.get(slots.size() - 1), element);
        }
        if (slots.size() > 1) {
            declare(slots.get(0), index);
        }
    }

    /** What is given another value later may be anything by then. */
    private void declare(int slot, Type type) {
        variables[slot] = body.reassigned().contains(slot) ? Type.ANY : type;
    }

    private Argument argument(Pipeline pipeline) {
        Optional<Argument> value = Optional.empty();
        for (Command command : pipeline.commands()) {
            value = Optional.of(argument(command, value));
        }
        return value.orElse(Argument.of(Type.ANY));
    }

    private Argument argument(Command command, Optional<Argument> piped) {
        Operand operand = command.operand();
        List<Uses.Spot> arguments = new ArrayList<>();
        command.arguments().forEach(argument -> arguments.add(new Uses.Spot(argument.at(), argument.accept(this))));
        piped.ifPresent(value -> arguments.add(new Uses.Spot(operand.at(), value)));
        if (operand instanceof Operand.Function function) {
            return uses.call(function, arguments);
        }
        if (operand instanceof Operand.Path path) {
            return path(path, arguments);
        }
        uses.refuse(arguments);
        return operand.accept(this);
    }

    @Override
    public Argument dot(Operand.Dot any) {
        return Argument.of(dot);
    }

    @Override
    public Argument constant(Operand.Constant constant) {
        return new Argument(constant.value().type(), Optional.of(constant.value()));
    }

    @Override
    public Argument variable(Operand.Variable variable) {
        return Argument.of(variables[variable.slot()]);
    }

    @Override
    public Argument inner(Operand.Inner inner) {
        return argument(inner.pipeline());
    }

    @Override
    public Argument function(Operand.Function function) {
        return uses.call(function, List.of());
    }

    @Override
    public Argument path(Operand.Path path) {
        return path(path, List.of());
    }

    /** Only the last name can be a method with arguments. */
    private Argument path(Operand.Path path, List<Uses.Spot> arguments) {
        Type type = path.of().accept(this).type();
        int last = path.names().size() - 1;
        for (int i = 0; i <= last && type != Type.ANY; i++) {
            type = uses.member(type, path.names().get(i), i == last ? arguments : List.of());
        }
        return Argument.of(type);
    }
}
