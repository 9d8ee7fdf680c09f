package dev.tocsin.cli.bundle.folder;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.Key;
import java.security.KeyPair;
import java.util.Base64;
import java.util.Set;

/**
 * The two files of a key that bundles are signed with, in PEM as OpenSSL writes it.
 *
 * @param named what messages call the private one
 * @param file the private one, which its owner alone may read
 */
public record KeyFiles(Path named, Path file) {

    private static final String PUBLIC = ".pub";
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rw-------");

    /** {@return what messages call the public one, which lies beside the other} */
    public Path publicName() {
        return beside(named);
    }

    /**
     * Makes a new key.
     *
     * @throws ProblemException if a file is there already, or cannot be written
     */
    public void write() {
        requireFree(file, named);
        requireFree(beside(file), publicName());
        KeyPair keys = BundleSignature.newKeys();
        try {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(file, pem("PRIVATE", keys.getPrivate()));
            Files.writeString(beside(file), pem("PUBLIC", keys.getPublic()), StandardOpenOption.CREATE_NEW);
        } catch (IOException e) {
            throw FolderProblem.unwritable(named, e);
        }
    }

    private static void requireFree(Path file, Path named) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw ProblemException.of(new Problem(
                    Code.UNWRITABLE_OUTPUT,
                    named.toString(),
                    "it is there, and would be lost",
                    "choose another name for the key"));
        }
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + PUBLIC);
    }

    private static String pem(String kind, Key key) {
        String octets = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + kind + " KEY-----\n" + octets + "\n-----END " + kind + " KEY-----\n";
    }
}
