package dev.tocsin.cli.bundle.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a folder beside its place, and then lets it take the place. */
final class Replacement {

    private Replacement() {}

    static void write(Path target, Contents contents) throws IOException {
        long pid = ProcessHandle.current().pid();
        Path making = target.resolveSibling("." + target.getFileName() + ".making-" + pid);
        Path replaced = target.resolveSibling("." + target.getFileName() + ".replaced-" + pid);
        try {
            fill(making, contents);
            take(target, making, replaced);
            // Not in the end: where the new one is not in place, this may be all that is left.
            Tree.delete(replaced);
        } finally {
            Tree.delete(making);
        }
    }

    private static void fill(Path folder, Contents contents) throws IOException {
        Tree.delete(folder);
        for (var file : contents.withManifest().files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    /** A folder that holds files cannot be renamed over, so the old one steps aside; where that fails, it steps back. */
    private static void take(Path target, Path making, Path replaced) throws IOException {
        boolean isReplacing = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
        if (isReplacing) {
            Tree.delete(replaced);
            Files.move(target, replaced, StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(making, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (isReplacing) {
                Files.move(replaced, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }
}
