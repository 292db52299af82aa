package org.probity.rulebook.guard;

import java.util.List;

/** A place in the words of a rule file, moving on. Not safe for threads. */
final class Cursor {

    /** Deeper than any sentence a person can follow. */
    private static final int MOST_BRACKETS = 12;

    private final List<Token> tokens;
    private int at;

    /** @throws Unreadable when brackets stand too deep in one another */
    Cursor(List<Token> tokens) {
        this.tokens = tokens;
        int depth = 0;
        for (Token token : tokens) {
            depth = token.is("then") ? 0 : token.is("(") ? depth + 1 : token.is(")") ? Math.max(0, depth - 1) : depth;
            if (depth > MOST_BRACKETS) {
                throw new Unreadable(
                        token.line(), "More than " + MOST_BRACKETS + " brackets stand open here, one within another.");
            }
        }
    }

    Token peek() {
        return tokens.get(at);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(at + ahead, tokens.size() - 1));
    }

    Token previous() {
        return tokens.get(Math.max(0, at - 1));
    }

    Token next() {
        Token token = tokens.get(at);
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean is(String wordOrSign) {
        return peek().is(wordOrSign);
    }

    boolean is(Token.Kind kind) {
        return peek().is(kind);
    }

    boolean isEnd() {
        return is(Token.Kind.END);
    }

    /** Whether a rule begins here: the word and its name. */
    boolean isRule() {
        return is("rule") && peek(1).is(Token.Kind.TEXT);
    }

    /** Moves on when the given word or sign stands here. */
    boolean take(String wordOrSign) {
        if (is(wordOrSign)) {
            next();
            return true;
        }
        return false;
    }

    /** The word or sign that must stand here. */
    Token expect(String wordOrSign, String where) {
        if (!is(wordOrSign)) {
            throw unexpected("\"" + wordOrSign + "\" " + where);
        }
        return next();
    }

    Token expect(Token.Kind kind, String what) {
        if (!is(kind)) {
            throw unexpected(what);
        }
        return next();
    }

    /** Says that something else was expected than what stands here. */
    Unreadable unexpected(String expected) {
        return new Unreadable(
                peek().line(),
                Forbidden.reason(peek()).orElse("Found " + peek().shown() + ", expected " + expected + "."));
    }
}
