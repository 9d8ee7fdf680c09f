package dev.tocsin.cli.bundle.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The links of one page of {@code docs/}, where only the pages of that folder go along.
 *
 * @param root the folder that {@code docs} is in
 * @param page the file
 */
record Links(Path root, Path page) {

    private static final Pattern LINK = Pattern.compile("!?\\[([^\\]]+)\\]\\(([^)\\s#]+)(#[^)\\s]*)?\\)");
    private static final Pattern ADDRESS = Pattern.compile("[a-z]+:.*");

    /** {@return the text of the page, where each link to anything else is mere words} */
    String inside(String text) {
        return LINK.matcher(text).replaceAll(link -> Matcher.quoteReplacement(inside(link)));
    }

    private String inside(MatchResult link) {
        String target = link.group(2);
        if (ADDRESS.matcher(target).matches()) {
            return link.group();
        }
        Path file = page.resolveSibling(target).normalize();
        return file.startsWith(root.resolve("docs")) && (Files.isDirectory(file) || isPage(file))
                ? link.group()
                : link.group(1) + " (`" + SourceFile.name(root, file) + "` of the sources)";
    }

    private static boolean isPage(Path file) {
        return file.toString().endsWith(".md") && Files.exists(file);
    }
}
