package dev.tocsin.cli.bundle.tests;

import java.util.List;

/**
 * What came of the tests of one class.
 *
 * @param module the module that it is in
 * @param jdk the release of the JDK that it ran on; empty if the report does not say
 * @param tests how many there are
 * @param skipped how many of them did not run
 * @param broken those that did not pass
 */
record Suite(String module, String jdk, int tests, int skipped, List<Broken> broken) {

    /**
     * A test that did not pass.
     *
     * @param name class and method
     * @param isError whether something else than an assertion ended it
     * @param message what it said, if anything
     */
    record Broken(String name, boolean isError, String message) {}
}
