package dev.tocsin.contract.problem;

/**
 * The kinds of mistakes, each with a number that never changes its meaning.
 *
 * <p>The first digit says where a mistake is found: 1 in a definition, 2 while plugins are loaded, 3 in a configuration, 4
 * in an invocation, 5 in a file or payload given to the command line, 6 in a bundle, 7 in
 * the contract test of a plugin, 8 in the service and its journal.
 *
 * @since 0.1
 */
public enum Code {
    /**
     * A definition that no class can be generated for: it is not abstract, not reachable, generic, both plugin and
     * base, or has an abstract method that is no field. Cure: make it an abstract top-level or static class, and
     * annotate, implement or remove the method.
     */
    INVALID_CLASS(101, "class cannot be a plugin"),

    /**
     * The generated class cannot call the constructor, or the constructor does work while no field is set yet. Cure:
     * give the definition a constructor without parameters, and acquire what the plugin holds in {@code
     * Lifecycle.opened()}.
     */
    INVALID_CONSTRUCTOR(102, "constructor cannot be used"),

    /**
     * A name or alias is no slug, so it cannot be written alike on a command line, in YAML and in JSON. Cure: use the
     * letters a to z, digits and single dashes or underscores, beginning with a letter.
     */
    INVALID_NAME(103, "name is not a slug"),

    /**
     * Two definitions of one compilation have the same group and name, or a name that is the alias of the other. Cure:
     * rename one of them.
     */
    DUPLICATE_PLUGIN(104, "plugin is defined twice"),

    /**
     * A method with {@code @Field} that cannot be a field: it has parameters or a body, is private or static, or its
     * name is taken by generated code. Cure: declare it abstract, without parameters, and not private; rename it if its
     * name is taken.
     */
    INVALID_ACCESSOR(105, "method cannot be a field"),

    /**
     * A field has a type that is none of the kinds, so no configuration could give it. Cure: use one of the types that
     * the message lists; a record becomes an object, an enum a choice.
     */
    UNSUPPORTED_TYPE(106, "type has no kind"),

    /**
     * A default is no value of its field, or stands on an Optional, which would then never be absent. Cure: write a
     * default that a configuration could give, or remove it.
     */
    INVALID_DEFAULT(107, "default is not a value of the field"),

    /**
     * A bound does not suit the kind of the field, cannot be read as a value of it, or the minimum is above the
     * maximum. Cure: bound numbers and durations by {@code min} and {@code max}, texts by {@code minLength} and {@code
     * maxLength}.
     */
    INVALID_BOUND(108, "bound does not fit the field"),

    /**
     * A pattern is no I-Regexp (RFC 9485), the part of regular expressions that means the same everywhere. Cure: write
     * it without anchors, back-references and look-around; the message names the character.
     */
    INVALID_PATTERN(109, "pattern is not an I-Regexp"),

    /**
     * Choices stand on something that is no text, are empty, or name a word twice. Cure: name each word once, or use an
     * enum as the type.
     */
    INVALID_CHOICES(110, "choices do not fit the field"),

    /**
     * A secret has a default, which everyone who has the jar could read. Cure: remove the default; make the secret
     * Optional if it can be left out.
     */
    SECRET_WITH_DEFAULT(111, "secret has a default"),

    /**
     * Two fields, parameters or members share a name or an alias, or a field has a name that a receiver needs for
     * itself. Cure: rename one, or remove the alias.
     */
    DUPLICATE_FIELD(112, "external name is taken twice"),

    /**
     * A method with {@code @Action} that cannot be recorded: it is private, static, final or without a body, or its
     * name is taken. Cure: declare it public or protected, neither static nor final, and give it a body.
     */
    INVALID_ACTION(113, "method cannot be an action"),

    /** Two methods with different parameters would be the same action. Cure: rename one of them. */
    DUPLICATE_ACTION(114, "action is defined twice"),

    /**
     * A parameter or the result of an action has a type that is none of the kinds. Cure: use one of the types that the
     * message lists, or a record of them.
     */
    UNSUPPORTED_PARAMETER(115, "parameter or result has no kind"),

    /**
     * A plugin, field, action or parameter has no Javadoc, so that nobody who reads the manifest knows what it means.
     * Cure: write a sentence of Javadoc, or fill in {@code @Param} where Javadoc is not kept.
     */
    MISSING_DESCRIPTION(116, "description is missing"),

    /**
     * A rule across fields names fewer than two fields, one twice, one that is none, or one that is never absent. Cure:
     * name two or more Optional fields by their external names.
     */
    INVALID_RULE(117, "rule across fields does not fit the plugin"),

    /**
     * An override says something else of a field or action than what it overrides, so that the base's promise would not
     * hold. Cure: repeat what is said there, or leave the annotation out.
     */
    CHANGED_CONTRACT(118, "override changes the inherited contract"),

    /**
     * A notifier has no {@code @Semantics}, so that nobody knows what its target takes and means. Cure: annotate it, or a
     * base of it.
     */
    NO_SEMANTICS(119, "notifier declares nothing of its target"),

    /**
     * A row of {@code @Semantics} cannot be read, contradicts another, or never decides. Cure: do what the message says;
     * the Javadoc of each member gives its form.
     */
    INVALID_SEMANTICS(120, "declaration of a target makes no sense"),

    /**
     * Two jars bring a plugin of the same group and name, so it is not known which is meant. Cure: take one of the jars
     * away, or rename one of the plugins.
     */
    PLUGIN_IN_TWO_JARS(201, "plugin is found twice"),

    /**
     * A jar has a definition but none of the code that the processor writes; since JDK 23, javac runs no processor that
     * merely lies on the class path. Cure: name {@code dev.tocsin:processor} in {@code annotationProcessorPaths}, and
     * compile anew.
     */
    NOT_PROCESSED(202, "definition without generated code"),

    /**
     * The list of plugins in a jar cannot be read, or names what is not there. Cure: build the jar anew, with all that
     * the compiler wrote; a tool that merges jars must append this file.
     */
    BROKEN_INDEX(203, "index cannot be read"),

    /**
     * A contract is not there, is damaged, or is of a version that this program does not read. Cure: build the jar anew
     * with the processor of this version, or write the manifest anew with {@code tocsin manifest}.
     */
    BROKEN_CONTRACT(204, "contract cannot be read"),

    /**
     * No plugin is in a group of that name. Cure: take the nearest name, or look at {@code tocsin registry}; name the
     * jar with {@code --plugins} if it is not among those that are looked into.
     */
    UNKNOWN_GROUP(205, "unknown group"),

    /**
     * The group has no plugin of that name or alias. Cure: take the nearest name, or look at {@code tocsin registry};
     * name the jar with {@code --plugins} if it is not among those that are looked into.
     */
    UNKNOWN_PLUGIN(206, "unknown plugin"),

    /** The plugin has no field of that name or alias. Cure: take the nearest name, or look at {@code tocsin plugin}. */
    UNKNOWN_FIELD(207, "unknown field"),

    /** The plugin has no action of that name. Cure: take the nearest name, or look at {@code tocsin plugin}. */
    UNKNOWN_ACTION(208, "unknown action"),

    /**
     * The configuration is valid, but the plugin's own code failed while it was made, or it is not of the type that was
     * asked for. Cure: run it again with {@code --verbose}, and tell the author of the plugin what it shows.
     */
    NOT_CREATED(209, "plugin cannot be created"),

    /**
     * A jar is truncated, damaged, for a later Java, or made to hurt whoever opens it; none of its plugins is taken,
     * and the others are. Cure: copy it anew, or ask its author for a whole one.
     */
    BROKEN_JAR(210, "jar cannot be used"),

    /**
     * A jar or folder was named as a plugin, but holds none. Cure: take it away; a library belongs into a folder with
     * the plugin that needs it.
     */
    NO_PLUGIN(211, "jar without a plugin"),

    /**
     * A folder has a lock, and a jar in it is not in the lock, is another by now, or is gone; or the lock cannot be read.
     * Cure: put back what was locked; if the change is meant, write the lock again.
     */
    NOT_LOCKED(212, "jar is not what was locked"),

    /**
     * A key was given that nothing takes, most often a typing mistake. Cure: take the nearest name that the message
     * offers, or remove the key.
     */
    UNKNOWN_KEY(301, "unknown key"),

    /** A value was left out that has no default. Cure: give it; the message says what is accepted. */
    MISSING(302, "required value is missing"),

    /**
     * A value is not of the kind that is asked for, such as a text where a number is. Cure: write it as the message
     * says; in YAML and JSON a number or truth stands without quotes.
     */
    WRONG_KIND(303, "value is of another kind"),

    /**
     * A number or duration is below the least that is accepted. Cure: choose one within the bounds that the message
     * names.
     */
    BELOW_MINIMUM(304, "value is below the minimum"),

    /**
     * A number or duration is above the greatest that is accepted, or a list or map has too many entries. Cure: choose
     * one within the bounds that the message names.
     */
    ABOVE_MAXIMUM(305, "value is above the maximum"),

    /**
     * A text has fewer characters than it must; of a secret, the message does not say how many. Cure: give a longer
     * one; look for a variable or a file that is empty.
     */
    TOO_SHORT(306, "text is too short"),

    /**
     * A text has more characters than it may; of a secret, the message does not say how many. Cure: give a shorter one.
     */
    TOO_LONG(307, "text is too long"),

    /**
     * A word is none of those to choose from; they are told apart by case. Cure: choose one of the words in the
     * message.
     */
    NOT_A_CHOICE(308, "value is not one of the choices"),

    /**
     * A text does not match the pattern as a whole. Cure: give one that does; white space or a line break at an end
     * counts too, where the value is no plain text.
     */
    PATTERN_MISMATCH(309, "text does not match the pattern"),

    /**
     * The same value was given under its name and under an alias, so it is not known which counts. Cure: keep the one
     * that the message names.
     */
    NAME_AND_ALIAS(310, "name and alias are both given"),

    /**
     * Fields were given together that exclude each other, or without the one that belongs to them. Cure: give just
     * those that the message asks for.
     */
    RULE_ACROSS_FIELDS(311, "values do not belong together"),

    /**
     * Lists and objects are nested so deep that reading them would need too much of the stack. Cure: make the value
     * flatter.
     */
    TOO_DEEP(312, "value is nested too deeply"),

    /**
     * A key still works, but a later version of the plugin will not take it. Cure: do what the message says instead,
     * before you update the plugin.
     */
    DEPRECATED(313, "key is deprecated"),

    /**
     * A setting would take a protection away that every call has. Cure: do what the message says instead.
     */
    UNSAFE_SETTING(314, "setting is not safe"),

    /**
     * A key is known, but nothing here reads it: what goes on works without it. Cure: remove it, or add what reads it.
     */
    WITHOUT_EFFECT(315, "key has no effect"),

    /**
     * A matcher cannot be read, or its regular expression is wrong or too large. Cure: write a label name, one of {@code =},
     * {@code !=}, {@code =~} and {@code !~}, and a value in double quotes; a regular expression is one of RE2.
     */
    INVALID_MATCHER(316, "matcher cannot be read"),

    /**
     * A matcher means what it does in the classic syntax alone, which will go. Cure: write it as the message says, which
     * both syntaxes read alike.
     */
    CLASSIC_MATCHER(317, "matcher is of the classic syntax"),

    /**
     * A route says what it cannot: the root has matchers, a group is made of what is no label, or a time interval is named
     * that there is not. Cure: do what the message says; its place is the path of the key in the file.
     */
    INVALID_ROUTE(318, "route cannot be followed"),

    /**
     * A time interval has what is no time, weekday, day, month, year or location, or a range that ends before it begins.
     * Cure: write it as the message says; its place is the path of the key.
     */
    INVALID_TIME_INTERVAL(319, "time interval cannot be read"),

    /**
     * A receiver is where calls may not go: on this machine or in a private network; nothing would be delivered to it. Cure:
     * start {@code tocsin serve} with {@code --allow-egress} and what the message names, if that is meant.
     */
    REFUSED_TARGET(320, "target is where calls may not go"),

    /**
     * A file that the web configuration names holds no certificate or no key, or the two do not belong together. Cure: do
     * what the message says; what a certificate authority gives is PEM, and so is what {@code openssl} writes.
     */
    INVALID_CERTIFICATE(330, "certificate or key cannot be used"),

    /**
     * What stands for a password or a token is not the hash that is asked for. Cure: write the hash, never the password or
     * the token itself.
     */
    INVALID_LOGIN(331, "login cannot be used"),

    /**
     * An action ended with an exception, which is not shown as it may quote a secret. Cure: run it again with {@code
     * --verbose}, and tell the author of the plugin what it shows.
     */
    FAILED_ACTION(404, "action ended with an exception"),

    /**
     * A template asks of an incident what it does not have, such as the second of one alert, or takes more steps,
     * characters or depth than it may; the built-in text is sent in its place. Cure: ask with {@code if} before, or write
     * less.
     */
    FAILED_TEMPLATE(405, "template cannot be rendered"),

    /**
     * A text is not JSON as RFC 8259 has it. Cure: mend it at the line and column in the message; comments and commas
     * behind the last entry are no JSON.
     */
    NOT_JSON(501, "text is not JSON"),

    /** A text has bytes that are no UTF-8. Cure: save it as UTF-8. */
    NOT_UTF_8(502, "text is not UTF-8"),

    /** An object has the same member twice, which programs read differently. Cure: remove one of them. */
    DUPLICATE_MEMBER(503, "member is given twice"),

    /**
     * A text, a file or a part of it is over a limit that keeps a stranger's input from filling the memory. Cure: make
     * it smaller, or split it.
     */
    TOO_BIG(504, "text is over a limit"),

    /**
     * A file or folder is not there, may not be read, or a program that is needed cannot be started. Cure: check the
     * path and its permissions, or install what is missing.
     */
    UNREADABLE_FILE(505, "file cannot be read"),

    /**
     * What is to be delivered is none of the three shapes that are known, or a part of it is not as it should be. Cure:
     * give the body of an Alertmanager webhook, a list of alerts, or an incident with title, severity and summary.
     */
    INVALID_PAYLOAD(506, "payload is not of a known shape"),

    /** The receivers file has no receiver of that name. Cure: take the nearest name that the message offers. */
    UNKNOWN_RECEIVER(507, "unknown receiver"),

    /**
     * A command, option or argument is not known, is missing, or does not go with another one. Cure: see {@code tocsin
     * COMMAND --help}; values are repeated nowhere, as they may be secrets.
     */
    UNKNOWN_OPTION(508, "wrong use of a command"),

    /**
     * A variable or file behind {@code ${env:NAME}}, {@code ${file:PATH}} or {@code @} is not there, or the
     * placeholder is not closed. Cure: set the variable or check the path; write {@code $$} before a brace that is
     * meant literally.
     */
    UNRESOLVED_PLACEHOLDER(509, "placeholder cannot be resolved"),

    /**
     * A text is not YAML, or uses what is refused: unknown tags, keys that are no text, merging without end. Cure: mend
     * it at the line and column in the message.
     */
    NOT_YAML(510, "text is not YAML"),

    /**
     * A file is YAML, but not in the shape of Alertmanager's configuration: there is no receiver, or a list stands where a
     * mapping belongs. Cure: write what the message says, such as {@code receivers:} and a list of mappings with a {@code
     * name}.
     */
    INVALID_RECEIVERS(511, "configuration file is not of the known shape"),

    /**
     * A file, a folder or standard output cannot be written, or the folder holds what is not ours to replace. Cure:
     * make room, or choose another place with {@code --out}.
     */
    UNWRITABLE_OUTPUT(512, "output cannot be written"),

    /**
     * A template is wrong, or uses what is outside of the subset of Go's text/template that is read. Cure: change it at
     * the line and column that the message names.
     */
    INVALID_TEMPLATE(513, "template cannot be used"),

    /**
     * Of an alert, a configuration tells others than a case says. Cure: change the routes, or the case; {@code tocsin config
     * check} shows what a configuration says.
     */
    ROUTED_OTHERWISE(514, "others are told than a case says"),

    /** A file of a bundle is not there any more. Cure: write the bundle again, or ask its author for a whole one. */
    MISSING_FILE(601, "file of the bundle is missing"),

    /**
     * A file of a bundle is not what was written, so it proves nothing. Cure: write the bundle again, or ask its author
     * for an unchanged one.
     */
    CHANGED_FILE(602, "file of the bundle was changed"),

    /** A file lies in a bundle that was not written with it. Cure: remove it, or write the bundle again. */
    ADDED_FILE(603, "file is not in the bundle's manifest"),

    /**
     * A bundle has no signature, or one that was made with another key or of another manifest. Cure: take a bundle of
     * somebody whom you trust, or the public key of who wrote this one.
     */
    NOT_SIGNED(604, "bundle is not signed by the key"),

    /**
     * A contract test lacks what it needs: the plugin that it tests, a value for a secret, or what the target replies.
     * Cure: give it in the test, as the message says.
     */
    UNFIT_TEST(701, "contract test is not set up"),

    /**
     * A preview asks the target something, though it should only show what would be asked. Cure: let {@code begin} or
     * {@code call} only make the request.
     */
    IMPURE_PREVIEW(702, "preview does more than show"),

    /**
     * Two previews of the same incident differ, so that nobody can review what will be sent. Cure: make the request of
     * the incident, the delivery and the fields alone.
     */
    UNREPEATABLE(703, "preview differs from the one before"),

    /**
     * What was delivered is not what the preview had shown. Cure: override neither, and let {@code begin} decide by its
     * arguments alone.
     */
    NOT_AS_SHOWN(704, "what is delivered is not what preview showed"),

    /**
     * A target that takes everything does not get some incident, or not in a form that it can read. Cure: escape,
     * replace or cut what the target cannot take.
     */
    NOT_DELIVERED(705, "incident is not delivered"),

    /**
     * A secret of the configuration can be read outside the request. Cure: hand on the {@code Secret} itself, which is
     * shown masked, and mask what a target says before it is quoted.
     */
    SECRET_SHOWN(706, "secret is shown"),

    /**
     * A plugin takes what its target did for something else, such as a refusal for a yes. Cure: let {@code judge} tell
     * refused, again and accepted apart.
     */
    WRONG_OUTCOME(707, "outcome is not what the target said"),

    /**
     * A delivery is worse off for another one, at the same time or before it. Cure: keep nothing of one delivery for
     * another, and hold no lock while the target is asked.
     */
    OTHERS_HURT(708, "one delivery hurts another"),

    /**
     * An attempt takes too long, waits on its own, or is several. Cure: bound each request, and leave waiting and
     * trying again to who delivers.
     */
    UNBOUNDED_ATTEMPT(709, "attempt goes beyond its bounds"),

    /**
     * A plugin connects to its target itself, past deadlines, limits and masks. Cure: answer the request from {@code
     * begin} or {@code call}.
     */
    PAST_THE_TRANSPORT(710, "target is asked past the transport"),

    /**
     * A configuration that the plugin takes is refused by its JSON Schema. Cure: report it, as the two are made from
     * the same contract.
     */
    REFUSED_BY_SCHEMA(711, "JSON Schema refuses a valid configuration"),

    /**
     * A notifier does something else than its {@code @Semantics} says. Cure: mend the row, or the code that it is about.
     */
    NOT_AS_DECLARED(712, "notifier contradicts what it declares"),

    /** Another process has the data folder, and two would write over each other. Cure: stop it, or take another folder. */
    FOLDER_IN_USE(801, "data folder is in use"),

    /**
     * The data folder, or the journal in it, may not be written, or is on a disk that is mounted read-only; nothing is
     * accepted meanwhile. Cure: let the user that runs Tocsin write there, or take another folder.
     */
    UNWRITABLE_JOURNAL(802, "journal may not be written"),

    /**
     * The disk has no room for the journal; nothing is accepted meanwhile, and nothing that was accepted is lost. Cure:
     * make room on it; Tocsin then goes on by itself.
     */
    FULL_DISK(803, "disk is full"),

    /**
     * The journal was written by a newer version of Tocsin, or by one that was changed. Cure: start the version that wrote
     * it last, or restore a backup of this one.
     */
    FOREIGN_JOURNAL(804, "journal is of another version"),

    /**
     * The journal is not what was written: cut short, overwritten, or no journal at all. Cure: start Tocsin again; the file
     * is kept aside, and a fresh one begins with what can be read of it.
     */
    DAMAGED_JOURNAL(805, "journal is damaged"),

    /**
     * A row of the journal is not what was written; all others are used. Cure: restore a backup if it matters; an alert
     * comes again by itself.
     */
    DAMAGED_ROW(806, "row of the journal is damaged"),

    /**
     * The disk did not read or write what it should. Cure: look after the disk and the system's log; Tocsin goes on by
     * itself once the disk works again.
     */
    FAILED_JOURNAL(807, "journal cannot be read or written"),

    /**
     * The journal could not be copied: there is none, there is a copy in that place already, or one of the two disks failed.
     * Cure: name an empty folder that has room and may be written.
     */
    FAILED_BACKUP(808, "backup was not made"),

    /**
     * A backup could not be put in the place of the journal: there is none in that folder, it is damaged, or the disk has
     * no room for it. Cure: name another one, or make room.
     */
    FAILED_RESTORE(809, "backup was not restored"),

    /**
     * More is told than can be kept at once, so that some of it is refused; what was accepted is not lost. Cure: look at the
     * disk, send less at once, or wait.
     */
    BUSY_SERVICE(810, "service has too much to do"),

    /** The service is about to end, and takes nothing in any more. Cure: send it again when the service runs again. */
    STOPPING_SERVICE(811, "service is about to end"),

    /**
     * What decides about deliveries has failed, by a mistake in Tocsin; what was accepted is in the journal. Cure: start
     * Tocsin again, and report it.
     */
    BROKEN_SERVICE(812, "service has failed"),

    /**
     * Another process listens at the address of the service, or the machine has no such address. Cure: stop that process, or
     * name another address.
     */
    UNUSABLE_ADDRESS(813, "nothing can listen at the address"),

    /**
     * The clock of the machine was set by more than a minute, or the machine slept, and nobody knows whether it is right now
     * or was before; nothing is accepted meanwhile, and nothing that was accepted is lost. Cure: set it right; Tocsin goes on
     * by itself once it is back where it was, or has kept steady for 30 seconds.
     */
    JUMPED_CLOCK(814, "clock has jumped"),

    /**
     * The service has no delivery or alert of that name: it never was, or is over and forgotten. Cure: see {@code tocsin
     * deliveries} for those that there are.
     */
    NOTHING_KNOWN(820, "service knows nothing of it"),

    /**
     * No service answers at the address, or what answers is no Tocsin. Cure: start it with {@code tocsin serve}, or name its
     * address with {@code --server}.
     */
    NO_SERVICE(821, "service does not answer"),

    /**
     * A delivery is to be cancelled that does not wait, or replayed that is no dead letter or of which nothing is left to tell.
     * Cure: look at how it stands by {@code tocsin explain}; nothing that is past is sent.
     */
    UNFIT_DELIVERY(822, "delivery does not allow that"),

    /**
     * The API has no such path, or the path no such method, or it takes no body of that type. Cure: look at {@code
     * /api/v1/openapi.json}.
     */
    UNKNOWN_CALL(830, "no such call"),

    /**
     * The service wants to know who calls, and the call does not say, or says what fits no user and no token. Cure: send
     * the name and password of a user, or a token; the command line takes one from {@code --token-file} or {@code
     * TOCSIN_TOKEN}.
     */
    UNKNOWN_CALLER(831, "caller is not known"),

    /**
     * A call has more octets than are taken, or there are more calls than are. Cure: send less, or less often, or change
     * {@code limits} in the web configuration.
     */
    CALL_OVER_LIMIT(832, "call is over a limit"),

    /** What came is no HTTP, or its head is too long. Cure: send it as HTTP/1.1 has it. */
    BAD_CALL(833, "call cannot be read"),

    /**
     * The web configuration was read again and says that TLS is spoken where it was not, or is not where it was. Cure: start the
     * service again.
     */
    NEEDS_RESTART(834, "change needs a restart");

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

    /** {@return whether it is a mere warning: what has it works, but will not forever, or a part of it does nothing} */
    public boolean isWarning() {
        return this == DEPRECATED || this == WITHOUT_EFFECT || this == CLASSIC_MATCHER || this == REFUSED_TARGET;
    }

    /** {@return the mistake in a few words, such as {@code unknown key}} */
    public String title() {
        return title;
    }
}
