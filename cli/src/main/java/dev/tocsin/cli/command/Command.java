package dev.tocsin.cli.command;

import dev.tocsin.contract.problem.ProblemException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One command of the command line. */
public interface Command {

    /** Describes its arguments and options; asked only of the command that is called. */
    CommandSpec spec();

    /**
     * Does what it is for.
     *
     * @param given what {@link #spec} made of the command line
     * @throws ProblemException if the input is wrong
     */
    ExitCode run(ParseResult given);
}
