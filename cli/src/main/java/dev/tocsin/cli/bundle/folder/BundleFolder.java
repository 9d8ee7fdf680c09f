package dev.tocsin.cli.bundle.folder;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.PublicKey;

/** A folder that holds a bundle, or will. */
public final class BundleFolder {

    private final Path named;
    private final Path real;

    private BundleFolder(Path named, Path real) {
        this.named = named;
        this.real = real;
    }

    /**
     * Returns the folder of that path.
     *
     * @param path what messages call it
     * @param start what a relative path starts from
     */
    public static BundleFolder of(Path path, Path start) {
        Path absolute = start.resolve(path).toAbsolutePath().normalize();
        try {
            return new BundleFolder(path, Files.exists(absolute) ? absolute.toRealPath() : absolute);
        } catch (IOException e) {
            throw FolderProblem.unreadable(path, e);
        }
    }

    /** {@return what messages call it} */
    public Path path() {
        return named;
    }

    /**
     * Writes a bundle in place of the one that is there. Everything is written into a folder beside, which then takes this
     * one's name: a reader sees one bundle or the other, never a mixture.
     *
     * @throws ProblemException if it cannot be written, or if something is there that would be lost: a folder that is no
     *     bundle, or a file that was put into one
     */
    public void write(Contents contents) {
        requireReplaceable();
        try {
            Replacement.write(real, contents);
        } catch (IOException e) {
            throw FolderProblem.unwritable(named, e);
        }
    }

    /**
     * Looks whether {@link #write} has something against it, for one who has long work to do before.
     *
     * @throws ProblemException if something is there that would be lost
     */
    public void requireReplaceable() {
        try {
            if (!Files.exists(real, LinkOption.NOFOLLOW_LINKS) || Tree.isEmpty(real)) {
                return;
            }
            if (!hasManifest()) {
                throw FolderProblem.occupied(named, "it is there, is no bundle, and would be lost");
            }
            for (String added : comparison().added()) {
                throw FolderProblem.occupied(named.resolve(added), "it was put into the bundle, and would be lost");
            }
        } catch (IOException e) {
            throw FolderProblem.unwritable(named, e);
        }
    }

    /**
     * Compares what is there with what was written.
     *
     * @return a problem for each file that is missing, changed or added
     * @throws ProblemException if there is no folder, or its manifest cannot be understood
     */
    public Problems check() {
        try {
            return hasManifest()
                    ? comparison().problems()
                    : Problems.of(FolderProblem.missing(named.resolve(BundleManifest.NAME)));
        } catch (IOException e) {
            throw FolderProblem.unreadable(named, e);
        }
    }

    /** {@return whether somebody signed it; {@link #check(PublicKey)} says whether it was who it should be} */
    public boolean isSigned() {
        return Files.isRegularFile(real.resolve(BundleSignature.NAME), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Does what {@link #check()} does, and looks who signed it.
     *
     * @return also a problem if it was not signed with the private key of {@code key}
     */
    public Problems check(PublicKey key) {
        Problems.Collector problems = Problems.collector().addAll(check());
        try {
            if (!isSigned()) {
                problems.add(unsigned("it is not there, so that nobody says who wrote the bundle"));
            } else if (hasManifest() && !isSignedBy(key)) {
                problems.add(unsigned("it was not made with this key, or the bundle's manifest is another by now"));
            }
        } catch (IOException e) {
            throw FolderProblem.unreadable(named, e);
        }
        return problems.toProblems();
    }

    private boolean isSignedBy(PublicKey key) throws IOException {
        byte[] manifest = Files.readAllBytes(real.resolve(BundleManifest.NAME));
        return BundleSignature.fits(manifest, Files.readAllBytes(real.resolve(BundleSignature.NAME)), key);
    }

    private Problem unsigned(String message) {
        String fix = "take a bundle of somebody whom you trust, or the public key of who wrote this one";
        return new Problem(Code.NOT_SIGNED, named.resolve(BundleSignature.NAME).toString(), message, fix);
    }

    private Comparison comparison() throws IOException {
        Path manifest = real.resolve(BundleManifest.NAME);
        String place = named.resolve(BundleManifest.NAME).toString();
        return new Comparison(named, BundleManifest.read(Files.readString(manifest, UTF_8), place), Tree.files(real));
    }

    private boolean hasManifest() throws IOException {
        return Tree.files(real).containsKey(BundleManifest.NAME)
                && Files.isRegularFile(real.resolve(BundleManifest.NAME), LinkOption.NOFOLLOW_LINKS);
    }
}
