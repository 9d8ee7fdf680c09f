package dev.tocsin.template.check;

import dev.tocsin.contract.problem.Nearest;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.data.Type;
import dev.tocsin.template.syntax.Body;
import dev.tocsin.template.syntax.Complaints;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Checks templates, each once for every type of data that it is called with. Not thread-safe. */
public final class Check {
    private final Map<String, Body> definitions;
    private final Complaints complaints;
    private final Deque<Task> tasks = new ArrayDeque<>();
    private final Map<String, Set<Type>> known = new HashMap<>();

    private record Task(Body body, Type data) {}

    /** Makes a check of templates that call these definitions. */
    public Check(Map<String, Body> definitions, Complaints complaints) {
        this.definitions = definitions;
        this.complaints = complaints;
    }

    /** Checks a template that is handed data of a type, and all that it calls. */
    public void of(Body body, Type data) {
        tasks.add(new Task(body, data));
        while (!tasks.isEmpty()) {
            Task task = tasks.remove();
            new BodyCheck(task.body, task.data, complaints, call -> add(task.body, call)).run();
        }
    }

    private void add(Body caller, BodyCheck.Called call) {
        Body called = definitions.get(call.name());
        if (called == null) {
            String found = "there is no template " + Quoted.of(call.name());
            complaints.add(caller.source(), call.at(), found, Nearest.hint(call.name(), definitions.keySet()));
        } else if (known.computeIfAbsent(call.name(), name -> EnumSet.noneOf(Type.class))
                .add(call.data())) {
            tasks.add(new Task(called, call.data()));
        }
    }
}
