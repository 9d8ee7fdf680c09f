package dev.tocsin.template.data;

import java.util.Optional;

/** What a value is, as far as it is known before there is one. */
public enum Type {
    /** Known only when there is a value. */
    ANY("any value", "interface {}"),
    /** The data of a template that is called without any. */
    NOTHING("no value", "<nil>"),
    /** True or false. */
    TRUTH("a truth value", "bool"),
    /** A number without a fraction. */
    WHOLE("an integer", "int"),
    /** A number with one. */
    FRACTION("a fraction", "float64"),
    /** Characters, to be escaped for the target's markup. */
    TEXT("a text", "string"),
    /** Characters that are markup already. */
    MARKED("a text marked as safe", "template.HTML"),
    /** An instant. */
    TIME("a time", "time.Time"),
    /** Texts that the template listed itself. */
    TEXT_LIST("a list of texts", "[]string"),
    /** Texts of the data. */
    TEXTS("a list of texts", "template.Strings"),
    /** A name and a value. */
    PAIR("a pair", "template.Pair"),
    /** Names and values in their order. */
    PAIRS("a list of pairs", "template.Pairs"),
    /** Names and values to be looked up. */
    KV("a set of labels", "template.KV"),
    /** One alert. */
    ALERT("an alert", "template.Alert"),
    /** Some of the alerts. */
    ALERT_LIST("a list of alerts", "[]template.Alert"),
    /** All of them. */
    ALERTS("a list of alerts", "template.Alerts"),
    /** What a template is handed. */
    DATA("the data", "template.Data");

    private final String words;
    private final String goName;

    Type(String words, String goName) {
        this.words = words;
        this.goName = goName;
    }

    /** {@return how messages call a value of it, such as {@code a text}} */
    public String words() {
        return words;
    }

    /** {@return how Go calls it, where its output names types} */
    public String goName() {
        return goName;
    }

    /** {@return whether a value of this type may stand where one of {@code other} is asked for, as far as is known} */
    public boolean fits(Type other) {
        return this == other || this == ANY || other == ANY || this == TEXTS && other == TEXT_LIST;
    }

    /** {@return what {@code range} goes through; empty where it cannot} */
    public Optional<Type> element() {
        return switch (this) {
            case ANY, NOTHING -> Optional.of(ANY);
            case KV, TEXT_LIST, TEXTS -> Optional.of(TEXT);
            case PAIRS -> Optional.of(PAIR);
            case ALERTS, ALERT_LIST -> Optional.of(ALERT);
            default -> Optional.empty();
        };
    }

    /** {@return what {@code range} counts the elements by} */
    public Type index() {
        return switch (this) {
            case ANY, NOTHING -> ANY;
            case KV -> TEXT;
            default -> WHOLE;
        };
    }
}
