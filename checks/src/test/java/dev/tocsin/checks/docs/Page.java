package dev.tocsin.checks.docs;

import dev.tocsin.checks.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One page of the documentation. */
record Page(Path file, String text) {
    private static final Pattern FENCED = Pattern.compile("(?ms)^ *```(\\w*) *([^\\n]*)\\n(.*?)^ *```");
    private static final Pattern LINK = Pattern.compile("(?<!\\!)\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ +(.*)$");

    /** {@return the README and all pages of {@code docs}, and what else stands beside the README} */
    static List<Page> all() {
        try (Stream<Path> root = Files.list(Project.ROOT);
                Stream<Path> docs = Files.walk(Project.ROOT.resolve("docs"))) {
            return Stream.concat(root, docs)
                    .filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(Page::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Page of(Path file) {
        return new Page(file, Project.read(file));
    }

    /** {@return where its links lead, addresses of the web left out} */
    List<String> links() {
        return LINK.matcher(prose())
                .results()
                .map(link -> link.group(1))
                .filter(target -> !target.contains("://") && !target.startsWith("mailto:"))
                .toList();
    }

    /**
     * What stands between two fences.
     *
     * @param language the first word behind the opening fence
     * @param words what else stands there
     */
    record Block(String language, String words, String text) {
        /** {@return its lines, comments left out} */
        List<String> commands() {
            return text.lines()
                    .map(line -> line.replaceFirst("(^|\\s+)#.*", "").strip())
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** {@return the lines of its {@code sh} blocks, comments left out} */
    List<String> commands() {
        return blocks().filter(block -> block.language().equals("sh"))
                .flatMap(block -> block.commands().stream())
                .toList();
    }

    /** {@return the commands of its {@code console} blocks, with what is shown of their output} */
    List<Session> sessions() {
        return blocks("console").stream()
                .flatMap(block -> Session.of(block).stream())
                .toList();
    }

    /** {@return the text of its blocks in that language} */
    List<String> blocks(String language) {
        return blocks().filter(block -> block.language().equals(language))
                .map(Block::text)
                .toList();
    }

    /** {@return its blocks, one after another} */
    Stream<Block> blocks() {
        return FENCED.matcher(text).results().map(block -> new Block(block.group(1), block.group(2), block.group(3)));
    }

    /** {@return the edits that it shows} */
    List<Edit> edits() {
        return blocks().filter(block -> block.language().equals("diff"))
                .map(Edit::of)
                .toList();
    }

    /** Whether a link to {@code #anchor} finds a heading. */
    boolean hasAnchor(String anchor) {
        return HEADING.matcher(prose()).results().map(Page::anchor).anyMatch(anchor::equals);
    }

    /** As GitHub makes it: lower case, punctuation dropped, spaces as dashes. */
    private static String anchor(MatchResult heading) {
        return heading.group(1)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }

    private String prose() {
        return FENCED.matcher(text).replaceAll("");
    }

    String name() {
        return Project.name(file);
    }
}
