package dev.tocsin.cli.process;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command may know and use of its process; nothing else reads a property or writes to a stream of the system.
 *
 * @param in standard input
 * @param out standard output
 * @param err standard error
 * @param variables the environment
 * @param folder what relative paths start from
 * @param clocks what tells the time
 */
public record Surroundings(
        InputStream in, OutputStream out, OutputStream err, Map<String, String> variables, Path folder, Clocks clocks) {

    /** {@return those of this process} */
    public static Surroundings ofProcess() {
        return new Surroundings(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Path.of(""),
                Clocks.SYSTEM);
    }
}
