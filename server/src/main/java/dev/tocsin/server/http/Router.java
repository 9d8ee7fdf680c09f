package dev.tocsin.server.http;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Finds who answers a call, by its method and path. Filled by one thread, then safe to share. */
public final class Router implements Endpoint {
    private final List<Line> lines = new ArrayList<>();

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
            return Reply.error(404, "path " + call.path() + " was not found");
        }
        for (Line line : there) {
            if (line.method.equals(call.method())) {
                return line.endpoint.answer(call);
            }
        }
        String allowed = there.stream().map(Line::method).collect(Collectors.joining(","));
        return Reply.error(405, "method " + call.method() + " is not allowed, but [" + allowed + "] are")
                .with("Allow", allowed);
    }
}
