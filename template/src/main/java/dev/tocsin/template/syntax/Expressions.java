package dev.tocsin.template.syntax;

import dev.tocsin.template.data.Truth;
import java.util.ArrayList;
import java.util.List;

/** Reads the expression of one action. Used once. */
final class Expressions {
    private static final String NO_NIL =
            "'nil' is outside of the subset of Go's templates that is read here, as no value of the data is nil";

    private final Cursor words;
    private final Variables variables;
    private final Nesting nesting;

    Expressions(Cursor words, Variables variables, Nesting nesting) {
        this.words = words;
        this.variables = variables;
        this.nesting = nesting;
    }

    /**
     * Reads up to the end of the action, with the variables that are declared or given a value. Those are declared even where
     * their value cannot be read, so that no other mistake follows from that.
     */
    Pipeline pipeline(int maxVariables) {
        Position at = words.peek().at();
        Targets targets = Targets.take(words, maxVariables);
        if (targets.assigns()) {
            return new Pipeline(at, targets.reassign(variables), true, commands(false));
        }
        try {
            List<Command> commands = commands(false);
            return new Pipeline(at, targets.declare(variables), false, commands);
        } catch (Refusal mistake) {
            targets.declare(variables);
            throw mistake;
        }
    }

    /** Reads commands up to the end of the action, or up to a closing parenthesis, which is taken. */
    private List<Command> commands(boolean inParentheses) {
        List<Command> commands = new ArrayList<>();
        do {
            commands.add(command(!commands.isEmpty()));
        } while (words.takeSign("|"));
        boolean isClosed = inParentheses ? words.takeSign(")") : words.isAtEnd();
        if (!isClosed) {
            throw words.isAtEnd()
                    ? new Refusal(words.peek().at(), "'(' is not closed", "add ')'")
                    : Cursor.unexpected(words.peek(), "put white space between operands");
        }
        return commands;
    }

    private Command command(boolean isPipedInto) {
        Operand operand = operand();
        if (isPipedInto && (operand instanceof Operand.Constant || operand instanceof Operand.Dot)) {
            String fix = "put a function or a method behind '|'";
            throw new Refusal(operand.at(), "what follows '|' takes no argument", fix);
        }
        List<Operand> arguments = new ArrayList<>();
        while (words.peek().isApart() && isOperand(words.peek())) {
            arguments.add(operand());
        }
        return new Command(operand, List.copyOf(arguments));
    }

    private static boolean isOperand(Token token) {
        return !token.is(Token.Kind.END) && (!token.is(Token.Kind.SIGN) || token.isSign("("));
    }

    private Operand operand() {
        Token first = words.take();
        Operand operand = term(first);
        List<Operand.Name> names = new ArrayList<>();
        if (first.is(Token.Kind.FIELD)) {
            names.add(name(first));
        }
        while (words.peek().is(Token.Kind.FIELD) && !words.peek().isApart()) {
            names.add(name(words.take()));
        }
        if (!names.isEmpty() && (operand instanceof Operand.Constant || first.is(Token.Kind.DOT))) {
            throw new Refusal(names.get(0).at(), "a constant has no fields", "put white space before the dot");
        }
        return names.isEmpty() ? operand : new Operand.Path(operand, List.copyOf(names));
    }

    private static Operand.Name name(Token field) {
        return new Operand.Name(field.at(), field.text().substring(1));
    }

    private Operand term(Token token) {
        return switch (token.kind()) {
            case DOT, FIELD -> new Operand.Dot(token.at());
            case VARIABLE -> new Operand.Variable(token.at(), variables.slot(token));
            case NUMBER, CHARACTER, STRING -> new Operand.Constant(token.at(), Literal.read(token));
            case WORD -> word(token);
            case SIGN, END -> sign(token);
        };
    }

    private static Operand word(Token token) {
        return switch (token.text()) {
            case "true", "false" ->
                new Operand.Constant(token.at(), Truth.of(token.text().equals("true")));
            case "nil" -> throw new Refusal(token.at(), NO_NIL, "leave it out");
            default -> {
                if (Keyword.of(token).isPresent()) {
                    throw Cursor.unexpected(token, "this word begins an action of its own");
                }
                yield new Operand.Function(token.at(), token.text());
            }
        };
    }

    private Operand sign(Token token) {
        if (token.is(Token.Kind.END) || token.isSign(")") || token.isSign("|")) {
            throw new Refusal(token.at(), "a value is missing", "write a field, a variable, a function or a constant");
        }
        if (!token.isSign("(")) {
            throw Cursor.unexpected(token, "write a field, a variable, a function or a constant");
        }
        return nesting.inside(
                token.at(), () -> new Operand.Inner(new Pipeline(token.at(), List.of(), false, commands(true))));
    }
}
