package dev.tocsin.template.check;

import dev.tocsin.template.data.Type;
import dev.tocsin.template.syntax.Body;
import dev.tocsin.template.syntax.Complaints;
import dev.tocsin.template.syntax.Node;
import dev.tocsin.template.syntax.Position;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Goes through one template, with the type of the dot at each spot. Used once. */
final class BodyCheck implements Node.Visitor {
    private final Body body;
    private final Complaints complaints;
    private final Consumer<Called> calls;
    private final Types types;

    /** The call of a template, with the type of what it is handed. */
    record Called(Position at, String name, Type data) {}

    BodyCheck(Body body, Type data, Complaints complaints, Consumer<Called> calls) {
        this.body = body;
        this.complaints = complaints;
        this.calls = calls;
        this.types = new Types(body, data, complaints);
    }

    void run() {
        all(body.nodes());
    }

    private void all(List<Node> nodes) {
        nodes.forEach(node -> node.accept(this));
    }

    @Override
    public void plain(Node.Plain plain) {
        // Text is never wrong.
    }

    @Override
    public void output(Node.Output output) {
        types.of(output.pipeline());
    }

    @Override
    public void choice(Node.Choice choice) {
        for (Node.Branch branch : choice.branches()) {
            Type condition = types.of(branch.condition());
            types.with(choice.movesDot() ? condition : types.dot(), () -> all(branch.body()));
        }
        all(choice.otherwise());
    }

    @Override
    public void range(Node.Range range) {
        Type type = types.of(range.pipeline());
        Optional<Type> element = type.element();
        if (element.isEmpty()) {
            String found = "'range' cannot go through " + type.words();
            complaints.add(body.source(), range.pipeline().at(), found, "give it a list or a set of labels");
        }
        types.declare(range.pipeline(), type.index(), element.orElse(Type.ANY));
        types.with(element.orElse(Type.ANY), () -> all(range.body()));
        all(range.otherwise());
    }

    @Override
    public void call(Node.Call call) {
        Type data = call.data().map(types::of).orElse(Type.NOTHING);
        calls.accept(new Called(call.at(), call.name(), data));
    }

    @Override
    public void leave(Node.Leave leave) {
        // The parser saw that it stands in a loop.
    }
}
