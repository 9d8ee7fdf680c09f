package dev.tocsin.cli.command;

/** What the process tells the one who called it. */
public enum ExitCode {
    /** What was asked for is done. */
    DONE(0, "done"),
    /** At least one delivery was not taken. */
    NOT_EVERYWHERE(1, "delivered not everywhere"),
    /** The tests of a bundle did not all pass. */
    RED(1, "'bundle verify-report': the tests are red"),
    /** The command line or the input is wrong. */
    WRONG_INPUT(2, "wrong usage or invalid input"),
    /** Of two contracts, the new one breaks those who rely on the old one. */
    BREAKING(3, "'diff': something breaks"),
    /** The mistake is in Tocsin, in a plugin or in the machine. */
    OUR_FAULT(70, "our fault: Tocsin, a plugin or the machine failed");

    private final int number;
    private final String meaning;

    ExitCode(int number, String meaning) {
        this.number = number;
        this.meaning = meaning;
    }

    /** {@return the number for the operating system} */
    public int number() {
        return number;
    }

    /** {@return what it means, in a few words} */
    public String meaning() {
        return meaning;
    }
}
