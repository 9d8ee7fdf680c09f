package dev.tocsin.server.configuration.yaml;

import java.util.Map;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.scanner.ScannerImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.tokens.CommentToken;

/** Finds the comments of a text, in which anything may stand: a password that was in use before, too. */
final class Comments {
    private Comments() {}

    /** {@return where each begins and is over, in the characters of a text that YAML can be read from, as Unicode has them} */
    static Map<Integer, Integer> of(String text) {
        LoadSettings settings = LoadSettings.builder()
                .setParseComments(true)
                .setUseMarks(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .build();
        Map<Integer, Integer> comments = new TreeMap<>();
        ScannerImpl tokens = new ScannerImpl(settings, new StreamReader(settings, text));
        while (tokens.hasNext()) {
            if (tokens.next() instanceof CommentToken comment && comment.getCommentType() != CommentType.BLANK_LINE) {
                comments.put(
                        comment.getStartMark().orElseThrow().getIndex(),
                        comment.getEndMark().orElseThrow().getIndex());
            }
        }
        return comments;
    }
}
