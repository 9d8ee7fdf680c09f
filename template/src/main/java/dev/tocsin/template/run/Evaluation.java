package dev.tocsin.template.run;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Failure;
import dev.tocsin.template.data.Items;
import dev.tocsin.template.data.Kv;
import dev.tocsin.template.data.Nothing;
import dev.tocsin.template.data.Numeric.Whole;
import dev.tocsin.template.data.Text;
import dev.tocsin.template.data.TextBuilder;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.data.Value;
import dev.tocsin.template.function.Functions;
import dev.tocsin.template.syntax.Body;
import dev.tocsin.template.syntax.Node;
import dev.tocsin.template.syntax.Node.Leave;
import dev.tocsin.template.syntax.Pipeline;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Puts out one template, part by part. Used once. */
public final class Evaluation implements Node.Visitor {
    private final Map<String, Body> definitions;
    private final UnaryOperator<String> escape;
    private final TextBuilder out = new TextBuilder();
    private final Depth depth = new Depth();
    private Frame frame;
    private Optional<Leave> leaving = Optional.empty();

    private Evaluation(Body main, Map<String, Body> definitions, Value data, UnaryOperator<String> escape) {
        this.definitions = definitions;
        this.escape = escape;
        this.frame = new Frame(main, data, depth);
    }

    /**
     * Evaluates a template.
     *
     * @param definitions the templates that it may call
     * @param data what it is handed
     * @param escape brings what is put out into the target's markup, unless it is that already
     * @return what it puts out
     * @throws ProblemException if it cannot be evaluated over this data, or crosses a bound
     */
    public static String run(Body main, Map<String, Body> definitions, Value data, UnaryOperator<String> escape) {
        Evaluation evaluation = new Evaluation(main, definitions, data, escape);
        try {
            evaluation.all(main.nodes());
            return evaluation.out.toString();
        } catch (Failure failure) {
            throw evaluation.problem(failure);
        }
    }

    private ProblemException problem(Failure failure) {
        String message = String.valueOf(failure.getMessage());
        return ProblemException.of(
                frame.source().problem(Code.FAILED_TEMPLATE, frame.position(), message, failure.fix()));
    }

    private void all(List<Node> nodes) {
        for (Node node : nodes) {
            depth.budget().step();
            node.accept(this);
            if (leaving.isPresent()) {
                return;
            }
        }
    }

    private void all(List<Node> nodes, Value dot) {
        depth.enter();
        Value outer = frame.moveDot(dot);
        all(nodes);
        frame.moveDot(outer);
        depth.leave();
    }

    @Override
    public void plain(Node.Plain plain) {
        out.append(plain.value());
    }

    @Override
    public void output(Node.Output output) {
        Value value = frame.evaluate(output.pipeline());
        if (output.pipeline().variables().isEmpty()) {
            out.append(value.type() == Type.MARKED ? Functions.shown(value) : escape.apply(Functions.shown(value)));
        }
    }

    @Override
    public void choice(Node.Choice choice) {
        for (Node.Branch branch : choice.branches()) {
            Value condition = frame.evaluate(branch.condition());
            if (condition.isTrue()) {
                all(branch.body(), choice.movesDot() ? condition : frame.dot());
                return;
            }
        }
        all(choice.otherwise(), frame.dot());
    }

    @Override
    public void range(Node.Range range) {
        Value value = frame.evaluate(range.pipeline());
        if (value.type().element().isEmpty()) {
            String found = "'range' cannot go through " + value.type().words();
            throw new Failure(found, "give it a list or a set of labels");
        }
        if (!value.isTrue()) {
            all(range.otherwise(), frame.dot());
        } else if (value instanceof Items items) {
            elements(range, items);
        } else if (value instanceof Kv kv) {
            entries(range, kv);
        }
    }

    private void elements(Node.Range range, Items items) {
        boolean goesOn = true;
        for (int i = 0; i < items.values().size() && goesOn; i++) {
            goesOn = round(range, new Whole(i), items.values().get(i));
        }
    }

    private void entries(Node.Range range, Kv kv) {
        for (Map.Entry<String, String> entry : kv.entries().entrySet()) {
            if (!round(range, Text.of(entry.getKey()), Text.of(entry.getValue()))) {
                return;
            }
        }
    }

    /** {@return whether there may be another round} */
    private boolean round(Node.Range range, Value index, Value element) {
        depth.budget().step();
        frame.assign(range.pipeline(), index, element);
        all(range.body(), element);
        boolean goesOn = leaving.filter(Leave.BREAK::equals).isEmpty();
        leaving = Optional.empty();
        return goesOn;
    }

    @Override
    public void call(Node.Call call) {
        Optional<Pipeline> handed = call.data();
        Value data = handed.isPresent() ? frame.evaluate(handed.get()) : Nothing.NOTHING;
        frame.stand(call.at());
        Body body = definitions.get(call.name());
        if (body == null) {
            throw new Failure("there is no template " + Quoted.of(call.name()), "define it");
        }
        depth.enterCall();
        Frame outer = frame;
        frame = new Frame(body, data, depth);
        all(body.nodes());
        frame = outer;
        depth.leaveCall();
    }

    @Override
    public void leave(Leave leave) {
        leaving = Optional.of(leave);
    }
}
