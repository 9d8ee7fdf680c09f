package dev.tocsin.delivery.stage;

import dev.tocsin.delivery.binary.BinaryInput;
import dev.tocsin.delivery.binary.BinaryOutput;
import dev.tocsin.delivery.stage.Deduplication.News;

/**
 * Why a destination is told something.
 *
 * @param news what is new to it
 * @param cause why it is this destination, or this moment; empty if it is looked at in turn
 */
public record Why(News news, String cause) {
    /** {@return the reason in words for a person} */
    public String words() {
        return cause.isEmpty() ? news.words() : news.words() + ", " + cause;
    }

    public void write(BinaryOutput out) {
        out.text(news.name()).text(cause);
    }

    public static Why read(BinaryInput in) {
        return new Why(in.oneOf(News.class), in.text());
    }
}
