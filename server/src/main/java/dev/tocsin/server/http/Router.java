package dev.tocsin.server.http;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds who answers a call, by its method and path. Filled by one thread, then safe to share. */
public final class Router implements Endpoint {
    private final Refusing refusing;
    private final List<Line> lines = new ArrayList<>();

    /** Makes one that knows nobody yet, and says so with a number and a message. */
    public Router() {
        this(Refusing.PLAIN);
    }

    /**
     * Makes one that knows nobody yet.
     *
     * @param refusing how it is told that nobody answers a call
     */
    public Router(Refusing refusing) {
        this.refusing = refusing;
    }

    /** One line of the table. */
    private record Line(String method, List<String> path, Endpoint endpoint) {
        boolean hasPath(List<String> asked) {
            if (path.size() != asked.size()) {
                return false;
            }
            for (int i = 0; i < path.size(); i++) {
                if (!path.get(i).equals("*") && !path.get(i).equals(asked.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** {@return what it knows: each a method and a path, in which {@code *} stands for any one part} */
    public List<String> calls() {
        return lines.stream()
                .map(line -> line.method + " " + String.join("/", line.path))
                .toList();
    }

    /** Adds who answers calls of a method to a path, in which {@code *} stands for any one part. */
    public Router on(String method, String path, Endpoint endpoint) {
        lines.add(new Line(method, parts(path), endpoint));
        return this;
    }

    private static List<String> parts(String path) {
        return List.of(path.split("/", -1));
    }

    @Override
    public Reply answer(Call call) throws InterruptedException {
        List<String> path = parts(call.path());
        List<Line> there = lines.stream().filter(line -> line.hasPath(path)).toList();
        if (there.isEmpty()) {
            return refuse(call, 404, "path " + call.path() + " was not found", "see the documentation of the API");
        }
        for (Line line : there) {
            if (line.method.equals(call.method())) {
                return line.endpoint.answer(call);
            }
        }
        String allowed = there.stream().map(Line::method).collect(Collectors.joining(","));
        String message = "method " + call.method() + " is not allowed, but [" + allowed + "] are";
        return refuse(call, 405, message, "use one of those").with("Allow", allowed);
    }

    private Reply refuse(Call call, int status, String message, String fix) {
        return refusing.refuse(call.path(), status, new Problem(Code.UNKNOWN_CALL, place(call), message, fix));
    }

    /** {@return what problems call a call} */
    public static String place(Call call) {
        return "call '" + call.method() + " " + call.path() + "'";
    }
}
