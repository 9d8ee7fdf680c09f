package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.template.syntax.Segment.Action;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads a template, block by block. A mistake ends its action; what is behind it is read on. Used once. */
public final class Parser {
    private static final int MAX_LENGTH = 64 * 1024;

    private final Source source;
    private final Complaints complaints;
    private final Nesting nesting = new Nesting();
    private final Map<String, Body> definitions = new LinkedHashMap<>();
    private List<Segment> segments = List.of();
    private Variables variables = new Variables();
    private int next;
    private int loops;

    private Parser(Source source, Complaints complaints) {
        this.source = source;
        this.complaints = complaints;
    }

    /** {@return what was read of a source; a part of it where it adds complaints} */
    public static Parsed parse(Source source, Complaints complaints) {
        Parser parser = new Parser(source, complaints);
        Variables variables = parser.variables;
        List<Node> nodes = new ArrayList<>();
        try {
            parser.split();
            parser.top(nodes);
        } catch (Nesting.TooDeep tooDeep) {
            tooDeep.tell(source, complaints);
        } catch (Refusal mistake) {
            mistake.tell(source, complaints);
        }
        return new Parsed(variables.body(source, nodes), Map.copyOf(parser.definitions));
    }

    private void split() {
        int length = source.text().length();
        if (length > MAX_LENGTH) {
            String found = "the template has " + length + " characters, more than the maximum " + MAX_LENGTH;
            throw new Refusal(new Position(1, 1), found, "split it into several files of 'templates'");
        }
        segments = Lexer.split(source, complaints);
    }

    /** What stands outside of all blocks: here alone are definitions. */
    private void top(List<Node> into) {
        while (next < segments.size()) {
            nodes(into).ifPresent(stray -> {
                if (stray.first().isWord(Keyword.DEFINE.word())) {
                    define(stray);
                } else {
                    String word = stray.first().text();
                    complaints.add(source, stray.at(), "'" + word + "' belongs to no block", "remove it");
                }
            });
        }
    }

    /** {@return the action at which a list of nodes ends: an 'else', 'end' or 'define'; empty at the end of the text} */
    private Optional<Action> nodes(List<Node> into) {
        while (next < segments.size()) {
            if (segments.get(next++) instanceof Action action) {
                Optional<Keyword> keyword = Keyword.of(action.first());
                if (keyword.filter(Parser::endsNodes).isPresent()) {
                    return Optional.of(action);
                }
                action(action, keyword, into);
            } else {
                into.add(new Node.Plain(((Segment.Plain) segments.get(next - 1)).value()));
            }
        }
        return Optional.empty();
    }

    private static boolean endsNodes(Keyword keyword) {
        return keyword == Keyword.ELSE || keyword == Keyword.END || keyword == Keyword.DEFINE;
    }

    private void action(Action action, Optional<Keyword> keyword, List<Node> into) {
        if (keyword.isEmpty()) {
            tried(action, () -> new Node.Output(pipeline(new Cursor(action), 1)))
                    .ifPresent(into::add);
            return;
        }
        Cursor words = Cursor.behindFirst(action);
        switch (keyword.get()) {
            case IF, WITH -> into.add(nesting.inside(action.at(), () -> choice(action, words, keyword.get())));
            case RANGE -> into.add(nesting.inside(action.at(), () -> range(action, words)));
            case BLOCK -> block(action, words).ifPresent(into::add);
            case TEMPLATE -> tried(action, () -> call(action, words)).ifPresent(into::add);
            default -> tried(action, () -> leave(action, words)).ifPresent(into::add);
        }
    }

    private Pipeline pipeline(Cursor words, int maxVariables) {
        return new Expressions(words, variables, nesting).pipeline(maxVariables);
    }

    /** {@return what was read of an action; empty where there was a mistake, which is told} */
    private <T> Optional<T> tried(Action action, Supplier<T> reading) {
        if (action.isBroken()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reading.get());
        } catch (Refusal mistake) {
            mistake.tell(source, complaints);
            return Optional.empty();
        }
    }

    private Pipeline pipelineOf(Action action, Cursor words, int maxVariables) {
        return tried(action, () -> pipeline(words, maxVariables))
                .orElseGet(() -> Pipeline.unread(action.at(), List.of()));
    }

    private Node choice(Action action, Cursor words, Keyword keyword) {
        int opened = variables.open();
        List<Node.Branch> branches = new ArrayList<>();
        List<Node> otherwise = new ArrayList<>();
        Pipeline condition = pipelineOf(action, words, 1);
        boolean goesOn = true;
        while (goesOn) {
            List<Node> body = new ArrayList<>();
            Optional<Action> end = inside(body);
            branches.add(new Node.Branch(condition, List.copyOf(body)));
            Optional<Cursor> more = end.filter(last -> last.first().isWord(Keyword.ELSE.word()))
                    .map(Cursor::behindFirst)
                    .filter(behind -> behind.takeWord(keyword.word()));
            goesOn = more.isPresent();
            if (more.isPresent()) {
                condition = pipelineOf(end.orElseThrow(), more.get(), 1);
            } else {
                otherwise(action, end, otherwise);
            }
        }
        variables.close(opened);
        return new Node.Choice(List.copyOf(branches), List.copyOf(otherwise), keyword == Keyword.WITH);
    }

    private Node range(Action action, Cursor words) {
        int opened = variables.open();
        Pipeline pipeline = pipelineOf(action, words, 2);
        List<Node> body = new ArrayList<>();
        List<Node> otherwise = new ArrayList<>();
        loops++;
        Optional<Action> end = inside(body);
        loops--;
        otherwise(action, end, otherwise);
        variables.close(opened);
        return new Node.Range(pipeline, List.copyOf(body), List.copyOf(otherwise));
    }

    /** Reads the nodes of a block, whose variables nobody sees behind it. */
    private Optional<Action> inside(List<Node> into) {
        int opened = variables.open();
        Optional<Action> end = nodes(into);
        while (end.filter(found -> found.first().isWord(Keyword.DEFINE.word())).isPresent()) {
            Action define = end.orElseThrow();
            complaints.add(source, define.at(), "'define' cannot stand in a block", "move it out of the block");
            define(define);
            end = nodes(into);
        }
        variables.close(opened);
        return end;
    }

    /** Reads what is behind {@code end}, if that is an {@code else}, up to the end of the block. */
    private void otherwise(Action block, Optional<Action> end, List<Node> into) {
        if (end.filter(found -> found.first().isWord(Keyword.ELSE.word())).isEmpty()) {
            ended(block, end);
            return;
        }
        expectEnd(end.orElseThrow(), "'else'; only 'else if' in 'if' and 'else with' in 'with'");
        ended(block, inside(into));
    }

    private void ended(Action block, Optional<Action> end) {
        Optional<Action> last = end;
        while (last.filter(found -> found.first().isWord(Keyword.ELSE.word())).isPresent()) {
            complaints.add(source, last.get().at(), "there is an 'else' already, or none here", "remove this one");
            last = inside(new ArrayList<>());
        }
        if (last.isEmpty()) {
            String word = block.first().text();
            complaints.add(source, block.at(), Quoted.of(word) + " is not closed", "add '{{ end }}'");
        } else {
            expectEnd(last.get(), "'end'");
        }
    }

    private void expectEnd(Action action, String behind) {
        tried(action, () -> {
            Cursor.behindFirst(action).expectEnd(behind);
            return action;
        });
    }

    private void define(Action action) {
        Cursor words = Cursor.behindFirst(action);
        Optional<String> name = tried(action, () -> {
            String given = words.templateName(Keyword.DEFINE);
            words.expectEnd("the name of a definition");
            return given;
        });
        definition(action, name);
    }

    private Optional<Node> block(Action action, Cursor words) {
        Optional<String> name = tried(action, () -> words.templateName(Keyword.BLOCK));
        Optional<Pipeline> data = name.flatMap(known -> tried(action, () -> pipeline(words, 1)));
        definition(action, name);
        return name.flatMap(known -> data.map(pipeline -> new Node.Call(action.at(), known, Optional.of(pipeline))));
    }

    private void definition(Action action, Optional<String> name) {
        Variables outer = variables;
        int outerLoops = loops;
        variables = new Variables();
        loops = 0;
        List<Node> nodes = new ArrayList<>();
        ended(action, nesting.inside(action.at(), () -> inside(nodes)));
        Body body = variables.body(source, nodes);
        name.ifPresent(known -> define(action, known, body));
        variables = outer;
        loops = outerLoops;
    }

    /** As in Go, what is blank replaces nothing. */
    private void define(Action action, String name, Body body) {
        Body before = definitions.get(name);
        if (before == null || before.isBlank()) {
            definitions.put(name, body);
        } else if (!body.isBlank()) {
            complaints.add(
                    source, action.at(), "template " + Quoted.of(name) + " is defined twice", "rename one of them");
        }
    }

    private Node call(Action action, Cursor words) {
        String name = words.templateName(Keyword.TEMPLATE);
        boolean isBare = words.isAtEnd();
        return new Node.Call(action.at(), name, isBare ? Optional.empty() : Optional.of(pipeline(words, 1)));
    }

    private Node leave(Action action, Cursor words) {
        String word = action.first().text();
        if (loops == 0) {
            throw new Refusal(action.at(), "'" + word + "' stands outside of a 'range'", "remove it");
        }
        words.expectEnd("'" + word + "'");
        return word.equals(Keyword.BREAK.word()) ? Node.Leave.BREAK : Node.Leave.CONTINUE;
    }
}
