package dev.tocsin.api.message;

/** Writes text that is shown as it is. */
final class PlainMarkup extends TextMarkup {
    static final PlainMarkup INSTANCE = new PlainMarkup();

    private PlainMarkup() {}

    /** A character that an SMS can have without taking twice the room. */
    @Override
    String bullet() {
        return "- ";
    }

    @Override
    String linkBreak() {
        return "\n";
    }

    @Override
    String linkIndent() {
        return "\n  ";
    }

    @Override
    void escape(String text, StringBuilder out) {
        out.append(text);
    }

    @Override
    void strong(String text, StringBuilder out) {
        out.append(text);
    }

    @Override
    void link(Link link, StringBuilder out) {
        out.append(link.text()).append(": ").append(link.address().toASCIIString());
    }
}
