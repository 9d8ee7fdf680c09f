package dev.tocsin.template.syntax;

import dev.tocsin.contract.problem.Quoted;
import java.util.List;

/** Goes through the words of one action. Used once. */
final class Cursor {
    private final List<Token> tokens;
    private int next;

    Cursor(Segment.Action action) {
        this.tokens = action.tokens();
    }

    /** {@return a cursor behind the first word, the keyword} */
    static Cursor behindFirst(Segment.Action action) {
        Cursor cursor = new Cursor(action);
        cursor.skip(1);
        return cursor;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    boolean isAtEnd() {
        return peek().is(Token.Kind.END);
    }

    Token take() {
        Token token = peek();
        skip(1);
        return token;
    }

    void skip(int count) {
        next = Math.min(next + count, tokens.size() - 1);
    }

    boolean takeWord(String word) {
        return takeIf(peek().isWord(word));
    }

    boolean takeSign(String sign) {
        return takeIf(peek().isSign(sign));
    }

    private boolean takeIf(boolean isHere) {
        skip(isHere ? 1 : 0);
        return isHere;
    }

    void expectEnd(String behind) {
        if (!isAtEnd()) {
            throw unexpected(peek(), "nothing follows " + behind);
        }
    }

    /** {@return the name of a template, in quotes} */
    String templateName(Keyword keyword) {
        Token token = take();
        if (!token.is(Token.Kind.STRING)) {
            String found = "'" + keyword.word() + "' needs the name of a template in quotes";
            throw new Refusal(token.at(), found, "write it behind the word");
        }
        return Literal.text(token);
    }

    static Refusal unexpected(Token token, String fix) {
        return new Refusal(token.at(), Quoted.of(token.text()) + " cannot stand here", fix);
    }
}
