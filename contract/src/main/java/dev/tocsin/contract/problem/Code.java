package dev.tocsin.contract.problem;

/**
 * The kinds of mistakes, each with a number that never changes its meaning.
 *
 * <p>The first digit says where a mistake is found: 1 in a definition, 2 while plugins are loaded, 3 in a configuration, 4
 * in an invocation, 5 in a file or payload given to the command line, 6 in a bundle.
 */
public enum Code {
    INVALID_CLASS(101, "class cannot be a plugin"),
    INVALID_CONSTRUCTOR(102, "constructor cannot be used"),
    INVALID_NAME(103, "name is not a slug"),
    DUPLICATE_PLUGIN(104, "plugin is defined twice"),
    INVALID_ACCESSOR(105, "method cannot be a field"),
    UNSUPPORTED_TYPE(106, "type has no kind"),
    INVALID_DEFAULT(107, "default is not a value of the field"),
    INVALID_BOUND(108, "bound does not fit the field"),
    INVALID_PATTERN(109, "pattern is not an I-Regexp"),
    INVALID_CHOICES(110, "choices do not fit the field"),
    SECRET_WITH_DEFAULT(111, "secret has a default"),
    DUPLICATE_FIELD(112, "external name is taken twice"),
    INVALID_ACTION(113, "method cannot be an action"),
    DUPLICATE_ACTION(114, "action is defined twice"),
    UNSUPPORTED_PARAMETER(115, "parameter or result has no kind"),
    MISSING_DESCRIPTION(116, "description is missing"),
    INVALID_RULE(117, "rule across fields does not fit the plugin"),
    CHANGED_CONTRACT(118, "override changes the inherited contract"),

    PLUGIN_IN_TWO_JARS(201, "plugin is found twice"),
    NOT_PROCESSED(202, "definition without generated code"),
    BROKEN_INDEX(203, "index cannot be read"),
    BROKEN_CONTRACT(204, "contract cannot be read"),
    UNKNOWN_GROUP(205, "unknown group"),
    UNKNOWN_PLUGIN(206, "unknown plugin"),
    UNKNOWN_FIELD(207, "unknown field"),
    UNKNOWN_ACTION(208, "unknown action"),
    NOT_CREATED(209, "plugin cannot be created"),
    BROKEN_JAR(210, "jar cannot be used"),
    NO_PLUGIN(211, "jar without a plugin"),

    UNKNOWN_KEY(301, "unknown key"),
    MISSING(302, "required value is missing"),
    WRONG_KIND(303, "value is of another kind"),
    BELOW_MINIMUM(304, "value is below the minimum"),
    ABOVE_MAXIMUM(305, "value is above the maximum"),
    TOO_SHORT(306, "text is too short"),
    TOO_LONG(307, "text is too long"),
    NOT_A_CHOICE(308, "value is not one of the choices"),
    PATTERN_MISMATCH(309, "text does not match the pattern"),
    NAME_AND_ALIAS(310, "name and alias are both given"),
    RULE_ACROSS_FIELDS(311, "values do not belong together"),
    TOO_DEEP(312, "value is nested too deeply"),
    DEPRECATED(313, "key is deprecated"),

    FAILED_ACTION(404, "action ended with an exception"),

    NOT_JSON(501, "text is not JSON"),
    NOT_UTF_8(502, "text is not UTF-8"),
    DUPLICATE_MEMBER(503, "member is given twice"),
    TOO_BIG(504, "text is over a limit"),
    UNREADABLE_FILE(505, "file cannot be read"),
    INVALID_PAYLOAD(506, "payload is not of a known shape"),
    UNKNOWN_RECEIVER(507, "unknown receiver"),
    UNKNOWN_OPTION(508, "wrong use of a command"),
    UNRESOLVED_PLACEHOLDER(509, "placeholder cannot be resolved"),
    NOT_YAML(510, "text is not YAML"),
    INVALID_RECEIVERS(511, "receivers file is not of the known shape"),
    UNWRITABLE_OUTPUT(512, "output cannot be written"),

    MISSING_FILE(601, "file of the bundle is missing"),
    CHANGED_FILE(602, "file of the bundle was changed"),
    ADDED_FILE(603, "file is not in the bundle's manifest");

    private final String id;
    private final String title;

    Code(int number, String title) {
        this.id = "P" + number;
        this.title = title;
    }

    /** {@return the number as messages show it, such as {@code P301}} */
    public String id() {
        return id;
    }

    /** {@return whether it is a mere warning: what has it works, but will not forever} */
    public boolean isWarning() {
        return this == DEPRECATED;
    }

    /** {@return the mistake in a few words, such as {@code unknown key}} */
    public String title() {
        return title;
    }
}
