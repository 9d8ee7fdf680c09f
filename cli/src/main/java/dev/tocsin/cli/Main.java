package dev.tocsin.cli;

/** The entry point of the command {@code tocsin}. */
public final class Main {
    private Main() {}

    /** Prints the version. */
    public static void main(String... args) {
        System.out.println("tocsin 0.1.0");
    }
}
