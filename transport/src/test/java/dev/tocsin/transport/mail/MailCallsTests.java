package dev.tocsin.transport.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.MailServer;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.transport.dial.Authority;
import dev.tocsin.transport.dial.NameLookup;
import dev.tocsin.transport.egress.Egress;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Mails over real connections. */
@Timeout(30)
class MailCallsTests {
    private static final Duration BUDGET = Duration.ofSeconds(20);
    private static final Optional<MailServer.Login> LOGIN =
            Optional.of(new MailServer.Login("ops", "", Secret.of("hunter2"), false));

    @TempDir
    private static Path folder;

    private static Authority authority;

    private final MailCalls calls = new MailCalls(trusted(), Egress.publicOnly().allowing("localhost"));

    @BeforeAll
    static void foundAnAuthority() throws Exception {
        authority = Authority.in(folder);
        authority.issue("sound", "-ext", "SAN=dns:localhost");
        authority.issue("elsewhere", "-ext", "SAN=dns:mail.example");
    }

    private Answer send(SmtpPeer peer, MailServer.Security security, Optional<MailServer.Login> login) {
        return send(mail(peer, security, login).build());
    }

    private Answer send(MailMessage mail) {
        return calls.perform(mail, BUDGET);
    }

    @AfterEach
    void close() {
        calls.close();
    }

    private static SSLContext trusted() {
        try {
            return authority.trusted();
        } catch (Exception impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static MailMessage.Builder mail(
            SmtpPeer peer, MailServer.Security security, Optional<MailServer.Login> login) {
        MailServer server =
                new MailServer("localhost", peer.port(), "tocsin.example", security, login, Optional.empty());
        return MailMessage.builder(server, "Tocsin <tocsin@example.org>", "ann@example.org, Bob <bob@example.org>")
                .header("Subject", "Queue lag")
                .text("worker backlog growing");
    }

    private static String text(Answer answer) {
        assertThat(answer).isInstanceOf(Reply.class);
        return answer + ": " + ((Reply) answer).body();
    }

    @Nested
    class AServerWithStartTls {
        @Test
        void isLoggedInToAndGivenTheMailOverTlsAlone() throws Exception {
            try (SmtpPeer peer = SmtpPeer.withStartTls(authority.showing("sound"))) {
                assertThat(text(send(peer, MailServer.Security.STARTTLS, LOGIN)))
                        .isEqualTo("SMTP 250: 2.0.0 Ok: queued as 4XyZ");
                assertThat(peer.heard())
                        .startsWith(
                                "EHLO tocsin.example",
                                "STARTTLS",
                                "EHLO tocsin.example",
                                "AUTH PLAIN b3BzAG9wcwBodW50ZXIy",
                                "MAIL FROM:<tocsin@example.org>",
                                "RCPT TO:<ann@example.org>",
                                "RCPT TO:<bob@example.org>",
                                "DATA");
            }
        }

        @Test
        void getsNothingIfItsCertificateIsForAnother() throws Exception {
            try (SmtpPeer peer = SmtpPeer.withStartTls(authority.showing("elsewhere"))) {
                assertThat(send(peer, MailServer.Security.STARTTLS, LOGIN))
                        .isEqualTo(
                                new NoReply("the certificate of 'localhost:" + peer.port() + "' is for another host"));
                assertThat(peer.heard()).containsExactly("EHLO tocsin.example", "STARTTLS");
            }
        }

        @Test
        void getsNothingIfItOffersItNoMore() throws Exception {
            try (SmtpPeer peer = SmtpPeer.start().saying("EHLO", "250 AUTH PLAIN")) {
                assertThat(send(peer, MailServer.Security.STARTTLS, LOGIN))
                        .isEqualTo(new NoReply(
                                "'localhost:" + peer.port() + "' offers no STARTTLS, and nothing is sent without"));
                assertThat(peer.heard()).doesNotContain("DATA").noneMatch(line -> line.startsWith("AUTH"));
            }
        }
    }

    @Nested
    class AServerWithTlsFromTheStart {
        @Test
        void isGivenTheMail() throws Exception {
            try (SmtpPeer peer = SmtpPeer.overTls(authority.showing("sound"))) {
                assertThat(text(send(peer, MailServer.Security.TLS, LOGIN)))
                        .isEqualTo("SMTP 250: 2.0.0 Ok: queued as 4XyZ");
            }
        }

        @Test
        void getsNothingIfItsCertificateIsForAnother() throws Exception {
            try (SmtpPeer peer = SmtpPeer.overTls(authority.showing("elsewhere"))) {
                assertThat(send(peer, MailServer.Security.TLS, LOGIN))
                        .isEqualTo(
                                new NoReply("the certificate of 'localhost:" + peer.port() + "' is for another host"));
            }
        }
    }

    @Nested
    class AServerThatRefuses {
        private String refusal(String beginning, String reply) throws IOException {
            try (SmtpPeer peer = SmtpPeer.start().saying(beginning, reply)) {
                return text(send(peer, MailServer.Security.NONE, LOGIN));
            }
        }

        @Test
        void saysItsCodeWhereverItRefuses() throws IOException {
            assertThat(refusal("", "554 5.3.2 not today")).isEqualTo("SMTP 554: 5.3.2 not today");
            assertThat(refusal("AUTH", "535 5.7.8 wrong password")).isEqualTo("SMTP 535: 5.7.8 wrong password");
            assertThat(refusal("MAIL", "452 4.3.1 disk full")).isEqualTo("SMTP 452: 4.3.1 disk full");
            assertThat(refusal("DATA", "451 4.3.0 later")).isEqualTo("SMTP 451: 4.3.0 later");
            assertThat(refusal(".", "552-5.3.4 too large\r\n552 5.3.4 by far"))
                    .isEqualTo("SMTP 552: 5.3.4 too large 5.3.4 by far");
        }

        @Test
        void oneRecipientSendsToTheOthersAndSaysWho() throws IOException {
            assertThat(refusal("RCPT TO:<bob", "550 5.1.1 no such user"))
                    .isEqualTo("SMTP 250: 2.0.0 Ok: queued as 4XyZ; refused:"
                            + " 'Bob <bob@example.org>' (550 5.1.1 no such user)");
        }

        @Test
        void theMailAndARecipientIsTriedAgainIfTheMailMayBeTakenLater() throws IOException {
            String refused = "; refused: 'Bob <bob@example.org>' (550 5.1.1 no such user)";
            try (SmtpPeer peer = SmtpPeer.start()
                    .saying("RCPT TO:<bob", "550 5.1.1 no such user")
                    .saying(".", "451 4.3.0 later")) {
                assertThat(text(send(peer, MailServer.Security.NONE, LOGIN)))
                        .isEqualTo("SMTP 451: 4.3.0 later" + refused);
            }
            try (SmtpPeer peer = SmtpPeer.start()
                    .saying("RCPT TO:<bob", "550 5.1.1 no such user")
                    .saying("DATA", "421 4.3.2 bye")) {
                assertThat(text(send(peer, MailServer.Security.NONE, LOGIN)))
                        .isEqualTo("SMTP 421: 4.3.2 bye" + refused);
            }
        }

        @Test
        void allRecipientsIsTriedAgainWhereOneMayBeTakenLater() throws IOException {
            assertThat(refusal("RCPT", "550 5.1.1 no such user"))
                    .isEqualTo("SMTP 550: refused: 'ann@example.org' (550 5.1.1 no such user),"
                            + " 'Bob <bob@example.org>' (550 5.1.1 no such user)");
            try (SmtpPeer peer =
                    SmtpPeer.start().saying("RCPT", "550 5.1.1 no").saying("RCPT TO:<bob", "450 4.2.0 greylisted")) {
                assertThat(((Reply) send(peer, MailServer.Security.NONE, LOGIN)).status())
                        .isEqualTo(450);
            }
        }
    }

    @Nested
    class AServerThatIsNoHelp {
        @Test
        void isGivenUpAtTheDeadline() throws IOException {
            try (SmtpPeer peer = SmtpPeer.start().saying("EHLO", "")) {
                assertThat(send(mail(peer, MailServer.Security.NONE, LOGIN)
                                .timeout(Duration.ofMillis(300))
                                .build()))
                        .isEqualTo(new NoReply("no reply from 'localhost:" + peer.port() + "' within 300ms"));
            }
        }

        @Test
        void isToldIfItIsNotThere() throws IOException {
            SmtpPeer gone = SmtpPeer.start();
            gone.close();
            assertThat(send(gone, MailServer.Security.NONE, LOGIN))
                    .isEqualTo(new NoReply("cannot connect to 'localhost:" + gone.port() + "'"));
        }

        @Test
        void isToldIfItHangsUp() throws IOException {
            for (String line : List.of("EHLO", "AUTH", "MAIL", "DATA", ".")) {
                try (SmtpPeer peer =
                        SmtpPeer.start().saying("RCPT TO:<bob", "550 5.1.1 no").saying(line, SmtpPeer.HANGS_UP)) {
                    assertThat(send(peer, MailServer.Security.NONE, LOGIN))
                            .as(line)
                            .isEqualTo(new NoReply("'localhost:" + peer.port() + "' closed the connection"));
                }
            }
        }

        @Test
        void isToldIfItKnowsNoWayToLogIn() throws IOException {
            try (SmtpPeer peer = SmtpPeer.start().saying("EHLO", "250-peer\r\n250 AUTH GSSAPI")) {
                assertThat(send(peer, MailServer.Security.NONE, LOGIN))
                        .isEqualTo(new Unsendable(
                                "'localhost:" + peer.port() + "' offers no way to log in that is known"));
            }
        }
    }

    @Nested
    class AServerWithTwoAddresses {
        private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

        private Answer send(SmtpPeer peer, InetAddress first, InetAddress second) {
            NameLookup names = new NameLookup(host -> new InetAddress[] {first, second});
            try (MailCalls calls = new MailCalls(trusted(), Egress.publicOnly().allowing("localhost"), names)) {
                return calls.perform(
                        mail(peer, MailServer.Security.NONE, Optional.empty()).build(), BUDGET);
            }
        }

        @Test
        void isAskedAtTheOtherIfThereIsNoWayToTheFirst() throws IOException {
            InetAddress nowhere = InetAddress.getByName("255.255.255.255");
            try (SmtpPeer peer = SmtpPeer.start()) {
                assertThat(text(send(peer, nowhere, LOOPBACK))).isEqualTo("SMTP 250: 2.0.0 Ok: queued as 4XyZ");
            }
        }

        @Test
        void isAskedOnceEvenIfItHangsUp() throws IOException {
            try (SmtpPeer peer = SmtpPeer.start().saying("EHLO", SmtpPeer.HANGS_UP)) {
                assertThat(send(peer, LOOPBACK, LOOPBACK))
                        .isEqualTo(new NoReply("'localhost:" + peer.port() + "' closed the connection"));
            }
        }
    }

    @Nested
    class AMailUnderWay {
        private void isCutBy(Consumer<Thread> cut, String saying) throws Exception {
            try (SmtpPeer peer = SmtpPeer.start().saying("EHLO", "")) {
                FutureTask<Answer> answer = new FutureTask<>(() -> send(peer, MailServer.Security.NONE, LOGIN));
                Thread sender = new Thread(answer, "sender");
                sender.start();
                peer.awaitFirstLine();
                cut.accept(sender);
                assertThat(answer.get(10, TimeUnit.SECONDS))
                        .isEqualTo(new NoReply(saying + "'localhost:" + peer.port() + "'"));
            }
        }

        @Test
        void endsWhenItsCallerIsInterrupted() throws Exception {
            isCutBy(Thread::interrupt, "interrupted while waiting for ");
        }

        @Test
        void endsWhenTheTransportIsClosed() throws Exception {
            isCutBy(sender -> calls.close(), "the transport was closed while waiting for ");
        }

        @Test
        void isNotBegunAfterwards() throws IOException {
            calls.close();
            try (SmtpPeer peer = SmtpPeer.start()) {
                assertThat(send(peer, MailServer.Security.NONE, LOGIN))
                        .isEqualTo(new NoReply(
                                "the transport was closed while waiting for 'localhost:" + peer.port() + "'"));
            }
        }
    }

    @Test
    void answersAChallengeInPlaceOfShowingTheSecret() throws IOException {
        Optional<MailServer.Login> login =
                Optional.of(new MailServer.Login("tim", "", Secret.of("tanstaaftanstaaf"), true));
        // The challenge, and the answer to it, of RFC 2195.
        try (SmtpPeer peer = SmtpPeer.start()
                .saying("AUTH", "334 PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+")
                .saying("dGltIGI5MTNhNjAyYzdlZGE3YTQ5NWI0ZTZlNzMzNGQzODkw", "235 2.7.0 welcome")) {
            assertThat(text(send(peer, MailServer.Security.NONE, login)))
                    .isEqualTo("SMTP 250: 2.0.0 Ok: queued as 4XyZ");
        }
    }

    @Test
    void goesNowhereButToTheInternetUnlessAllowed() throws IOException {
        try (SmtpPeer peer = SmtpPeer.start();
                MailCalls closed = new MailCalls(trusted(), Egress.publicOnly())) {
            assertThat(closed.perform(
                            mail(peer, MailServer.Security.NONE, LOGIN).build(), BUDGET))
                    .isInstanceOfSatisfying(
                            Unsendable.class,
                            refused -> assertThat(refused.reason())
                                    .startsWith("'localhost' is at ")
                                    .endsWith("; if that is meant, allow it with '--allow-egress localhost'"));
            assertThat(peer.heard()).isEmpty();
        }
    }

    @Test
    void aHeaderChangesNotWhoGetsIt() throws IOException {
        try (SmtpPeer peer = SmtpPeer.start()) {
            MailMessage.Builder mail =
                    mail(peer, MailServer.Security.NONE, LOGIN).header("To", "all@example.org");
            assertThat(text(send(mail.build()))).isEqualTo("SMTP 250: 2.0.0 Ok: queued as 4XyZ");
            assertThat(peer.heard())
                    .contains("RCPT TO:<ann@example.org>", "RCPT TO:<bob@example.org>")
                    .doesNotContain("RCPT TO:<all@example.org>");
        }
    }

    @Test
    void aLoginAloneSendsNothing() throws IOException {
        try (SmtpPeer peer = SmtpPeer.start()) {
            MailMessage.Builder mail = mail(peer, MailServer.Security.NONE, LOGIN);
            assertThat(text(send(mail.loginOnly().build()))).isEqualTo("SMTP 235: 2.7.0 welcome");
            assertThat(peer.heard()).noneMatch(line -> line.startsWith("MAIL") || line.startsWith("DATA"));
        }
    }

    @Test
    void writesNoSecondHeader() throws IOException {
        try (SmtpPeer peer = SmtpPeer.start()) {
            MailMessage.Builder mail = mail(peer, MailServer.Security.NONE, LOGIN);
            assertThat(send(mail.header("Subject", "lag\r\nBcc: eve@example.org")
                            .build()))
                    .isEqualTo(new Unsendable("the value of the header 'Subject' holds a control character"));
            assertThat(send(mail.header("Subject", "lag")
                            .header("X: y\nBcc", "eve@example.org")
                            .build()))
                    .isEqualTo(new Unsendable("'X: y\\nBcc' is not the name of a header"));
        }
    }
}
