package dev.tocsin.adapters.email;

import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Notifier;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.message.Message;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.MailServer;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.TlsConfig;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.semantics.Severities;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Sends each incident as a mail, in HTML and in plain text; a resolve is a second mail. */
@Plugin("email")
@Semantics(
        documentation = "https://www.rfc-editor.org/rfc/rfc5321#section-4.2",
        assumed = {
            "How long a subject may be is not said; one of more than 255 characters is cut, as programs show no more.",
            "The header X-Priority is no standard; programs that know it mark what is below 3."
        },
        limits = {},
        pace = {},
        replies = {
            @OnReply(status = "2xx", means = Means.ACCEPTED),
            @OnReply(status = "4xx", means = Means.AGAIN),
            @OnReply(means = Means.REFUSED)
        },
        severity =
                @Severities(
                        at = "header:X-Priority",
                        info = "5",
                        warning = "3",
                        error = "2",
                        critical = "1",
                        resolved = "5"),
        resolve = Resolve.SECOND_MESSAGE,
        sendResolved = false,
        idempotency = "header:Message-Id")
public abstract class EmailNotifier extends Notifier {
    /** Stands where an address must, in a mail that is not sent. */
    private static final String NOBODY = "nobody@localhost";

    /** Who gets it: one address, or several with commas between them. */
    @Field(minLength = 3)
    protected abstract Template to();

    /** Who sends it, such as {@code Tocsin <tocsin@example.org>}. */
    @Field(global = "smtp_from", minLength = 3)
    protected abstract Template from();

    /** The mail server that takes it, with its port. */
    @Field(global = "smtp_smarthost", pattern = ".+:[0-9]{1,5}")
    protected abstract String smarthost();

    /** By which name we introduce ourselves to it. */
    @Field(global = "smtp_hello", defaultValue = "localhost", minLength = 1)
    protected abstract String hello();

    /** The user to log in as. */
    @Field(global = "smtp_auth_username")
    protected abstract Optional<String> authUsername();

    /** The user's password, for PLAIN and LOGIN; it is shown over TLS alone. */
    @Field(global = "smtp_auth_password")
    protected abstract Optional<Secret> authPassword();

    /** The user's secret, for CRAM-MD5; taken where no password is given. */
    @Field(global = "smtp_auth_secret")
    protected abstract Optional<Secret> authSecret();

    /** Whom the user acts for, for PLAIN. */
    @Field(global = "smtp_auth_identity", defaultValue = "")
    protected abstract String authIdentity();

    /** Sends nothing to a server without STARTTLS; else the mail can be read on its way. On port 465 there is always TLS. */
    @Field(global = "smtp_require_tls", defaultValue = "true")
    protected abstract boolean requireTls();

    /** Begins with TLS whatever the port, or never; by default, on port 465. */
    @Field(global = "smtp_force_implicit_tls")
    protected abstract Optional<Boolean> forceImplicitTls();

    /** Whom TLS trusts, and which key it shows. */
    @Field(global = "smtp_tls_config")
    protected abstract Optional<TlsConfig> tlsConfig();

    /** Headers beside ours, or in their place, such as {@code Subject}. */
    @Field(defaultValue = "{}")
    protected abstract Map<String, Template> headers();

    /** What the mail says in HTML, a whole document; an empty text leaves the HTML out. */
    @Field
    protected abstract Optional<Template> html();

    /** What the mail says in plain text. */
    @Field
    protected abstract Optional<Template> text();

    /** Whether mail programs show the mails of an incident together. */
    @Field
    protected abstract Optional<Threading> threading();

    /** How long the whole exchange with the server may take. */
    @Field(defaultValue = "30s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    @Override
    protected Step begin(Notice notice) {
        MailMessage mail = mail(notice);
        return Step.ask(mail, reply -> told(reply.hiding(mail.secrets()), notice));
    }

    private MailMessage mail(Notice notice) {
        Message message = notice.message();
        String from = address(from(), notice);
        MailMessage.Builder mail =
                MailMessage.builder(server(), from, address(to(), notice)).timeout(timeout());
        new MailHeaders(notice, message, from).forEach(mail::header);
        threading().ifPresent(threads -> threads.of(notice).forEach(mail::header));
        headers()
                .forEach((name, template) -> notice.text(Optional.of(template), Markup.PLAIN)
                        .ifPresent(value -> mail.header(name, OneLine.of(value))));
        String html = notice.text(html(), Markup.HTML).orElseGet(() -> MailPage.html(message));
        if (!html.isBlank()) {
            mail.html(html);
        }
        return mail.text(notice.text(text(), Markup.PLAIN).orElseGet(() -> MailPage.text(message)))
                .build();
    }

    private static String address(Template template, Notice notice) {
        return notice.text(Optional.of(template), Markup.PLAIN).orElse("");
    }

    @Override
    protected Optional<Step> probe() {
        MailMessage nothing = MailMessage.builder(server(), NOBODY, NOBODY)
                .timeout(timeout())
                .loginOnly()
                .build();
        return Optional.of(new Step.Ask(nothing, reply -> new Step.Done(known(reply.hiding(nothing.secrets())))));
    }

    private static Verdict known(Reply reply) {
        return switch (reply.status() / 100) {
            case 2 -> Verdict.accepted("the server takes the login");
            case 4 -> Verdict.again(reply + ": " + reply.body());
            default -> new Verdict.Refused(reply + ": " + reply.body());
        };
    }

    private MailServer server() {
        int colon = smarthost().lastIndexOf(':');
        String host = smarthost().substring(0, colon).replaceAll("^\\[|]$", "");
        int port = Integer.parseInt(smarthost().substring(colon + 1));
        return new MailServer(
                host, port, hello(), security(port), login(), tlsConfig().flatMap(TlsConfig::trust));
    }

    private MailServer.Security security(int port) {
        if (forceImplicitTls().orElse(port == MailServer.IMPLICIT_TLS_PORT)) {
            return MailServer.Security.TLS;
        }
        return requireTls() ? MailServer.Security.STARTTLS : MailServer.Security.NONE;
    }

    private Optional<MailServer.Login> login() {
        boolean challenged = authPassword().isEmpty();
        return authUsername()
                .flatMap(user -> authPassword()
                        .or(this::authSecret)
                        .map(secret -> new MailServer.Login(user, authIdentity(), secret, challenged)));
    }

    /** Of a mail that was taken, the server's words are kept too: they name it, and who does not get it. */
    private Verdict told(Reply reply, Notice notice) {
        Verdict verdict = judge(reply, notice);
        return verdict instanceof Verdict.Accepted && !reply.body().isBlank()
                ? verdict.and(reply.body().strip())
                : verdict;
    }
}
