package dev.tocsin.contract.problem;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Carries problems to whoever can report them. The root of all exceptions that Tocsin throws on purpose.
 *
 * <p>Its message is one problem a line. The problems do not survive serialization, the message does.
 *
 * @since 0.1
 */
public class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** Who has to act. */
    private final ErrorKind kind;

    private final transient Problems problems;

    /** Carries {@code problems}, of which there is at least one. */
    public ProblemException(ErrorKind kind, Problems problems) {
        this(kind, problems, null);
    }

    /** Carries {@code problems}, of which there is at least one, with the exception that showed them. */
    public ProblemException(ErrorKind kind, Problems problems, @Nullable Throwable cause) {
        super(problems.toString(), cause);
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("no problem to throw");
        }
        this.kind = Objects.requireNonNull(kind, "kind");
        this.problems = problems;
    }

    /** {@return an exception for one mistake of a user} */
    public static ProblemException of(Problem problem) {
        return new ProblemException(ErrorKind.USER, Problems.of(problem));
    }

    /** {@return who has to act} */
    public ErrorKind kind() {
        return kind;
    }

    /** {@return the problems, at least one} */
    public Problems problems() {
        return problems;
    }
}
