package dev.tocsin.server.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds out which process listens at a port, where Linux says so. */
final class PortHolder {
    private static final Path PROC = Path.of("/proc");
    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private PortHolder() {}

    /** {@return the process in words, if it is known} */
    static Optional<String> of(int port) {
        try {
            Optional<String> socket = Stream.concat(socket("net/tcp", port), socket("net/tcp6", port))
                    .findFirst();
            return socket.flatMap(PortHolder::holder)
                    .map(process -> "the process " + process.pid()
                            + process.info()
                                    .command()
                                    .map(command -> " (" + command + ")")
                                    .orElse(""));
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    /** {@return what stands in the list of open files for the socket that listens at a port} */
    private static Stream<String> socket(String table, int port) throws IOException {
        Path file = PROC.resolve(table);
        List<String> lines = Files.isReadable(file) ? Files.readAllLines(file) : List.of();
        return lines.stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(row -> row.length > INODE && row[STATE].equals(LISTENING))
                .filter(row -> row[LOCAL_ADDRESS].endsWith(":%04X".formatted(port)))
                .map(row -> "socket:[" + row[INODE] + "]");
    }

    private static Optional<ProcessHandle> holder(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(PROC.resolve(process.pid() + "/fd"), socket))
                .findFirst();
    }

    private static boolean holds(Path files, String socket) {
        try (Stream<Path> open = Files.list(files)) {
            return open.anyMatch(file -> leadsTo(file, socket));
        } catch (IOException | SecurityException notOurs) {
            return false;
        }
    }

    private static boolean leadsTo(Path file, String target) {
        try {
            return Files.readSymbolicLink(file).toString().equals(target);
        } catch (IOException gone) {
            return false;
        }
    }
}
