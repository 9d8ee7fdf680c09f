package dev.tocsin.adapters.email;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.tocsin.api.delivery.Receipt;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.incident.Incident;
import dev.tocsin.api.request.MailMessage;
import dev.tocsin.api.request.MailServer;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.value.Secret;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.testing.ScriptedTransport;
import dev.tocsin.transport.StandardTransport;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class EmailNotifierTests {
    private static final Incident LAG = Incident.of("Queue lag ü😀", "critical", "backlog <growing> & growing");

    private static EmailNotifierPlugin.Builder email(Host host, String smarthost) {
        return EmailNotifierPlugin.builder(host)
                .to(Template.of("Ann <ann@example.org>, bob@example.org"))
                .from(Template.of("Tocsin <tocsin@example.org>"))
                .smarthost(smarthost);
    }

    @Nested
    class OverAConnection {
        private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        private final StandardTransport transport =
                StandardTransport.builder().allowEgress("127.0.0.1").build();

        @BeforeEach
        void start() {
            server.start();
            server.setUser("ann@example.org", "ann", "hunter2");
        }

        @AfterEach
        void stop() {
            transport.close();
            server.stop();
        }

        private EmailNotifierPlugin.Builder email() {
            Host host = Host.builder()
                    .transport(transport)
                    .clock(ManualClock.ofDefaults())
                    .build();
            return EmailNotifierTests.email(
                            host, "127.0.0.1:" + server.getSmtp().getPort())
                    .requireTls(false)
                    .authUsername("ann")
                    .authPassword(Secret.of("hunter2"));
        }

        @Test
        void aMailArrivesAsItWasWritten() throws MessagingException, IOException {
            Receipt receipt = email().build().deliver(LAG);

            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.ACCEPTED);
            MimeMessage[] arrived = server.getReceivedMessages();
            assertThat(arrived).hasSize(2);
            MimeMessage mail = arrived[0];
            assertThat(mail.getSubject()).isEqualTo("[FIRING] Queue lag ü😀 (critical)");
            assertThat(mail.getHeader("To")).containsExactly("Ann <ann@example.org>, bob@example.org");
            assertThat(mail.getHeader("X-Priority")).containsExactly("1");
            MimeMultipart parts = (MimeMultipart) mail.getContent();
            assertThat(parts.getCount()).isEqualTo(2);
            assertThat(parts.getBodyPart(0).getContent())
                    .isEqualTo(
                            "[FIRING] Queue lag ü😀 (critical)\r\n\r\nbacklog <growing> & growing\r\n\r\nTocsin\r\n");
            assertThat(parts.getBodyPart(1).getContentType()).isEqualTo("text/html; charset=UTF-8");
            assertThat((String) parts.getBodyPart(1).getContent())
                    .contains("<h1 dir=\"auto\"", "Queue lag ü😀", "backlog &lt;growing&gt; &amp; growing");
        }

        @Test
        void theServerCanBeAskedWithNothingSent() {
            assertThat(email().build().check()).hasToString("accepted: the server takes the login");
            assertThat(email().authPassword(Secret.of("hunter3-hunter3"))
                            .build()
                            .check()
                            .outcome())
                    .isEqualTo(Receipt.Outcome.REFUSED);
            assertThat(server.getReceivedMessages()).isEmpty();
        }

        @Test
        void aWrongPasswordIsRefusedAndNotSaid() {
            Receipt receipt =
                    email().authPassword(Secret.of("hunter3-hunter3")).build().deliver(LAG);

            assertThat(receipt.outcome()).isEqualTo(Receipt.Outcome.REFUSED);
            assertThat(receipt.detail()).startsWith("SMTP 535").doesNotContain("hunter3");
        }
    }

    @Nested
    class BeforeItIsSent {
        private final Host host = Host.builder()
                .transport(ScriptedTransport.replying(250))
                .clock(ManualClock.ofDefaults())
                .build();

        private MailServer server(EmailNotifierPlugin.Builder email) {
            return ((MailMessage) email.build().preview(LAG)).server();
        }

        @Test
        void theConnectionIsSecretUnlessSaidOtherwise() {
            assertThat(server(email(host, "mail.example:587")).security()).isEqualTo(MailServer.Security.STARTTLS);
            assertThat(server(email(host, "mail.example:25")).security()).isEqualTo(MailServer.Security.STARTTLS);
            assertThat(server(email(host, "mail.example:465")).security()).isEqualTo(MailServer.Security.TLS);
            assertThat(server(email(host, "mail.example:465").requireTls(false)).security())
                    .isEqualTo(MailServer.Security.TLS);
            assertThat(server(email(host, "mail.example:25").requireTls(false)).security())
                    .isEqualTo(MailServer.Security.NONE);
            assertThat(server(email(host, "mail.example:2465").forceImplicitTls(true))
                            .security())
                    .isEqualTo(MailServer.Security.TLS);
        }

        @Test
        void whoSendsItMayBeATemplate() {
            MailMessage mail = (MailMessage) EmailNotifierPlugin.builder(host)
                    .to(Template.of("bob@example.org"))
                    .from(Template.of("{{ .Status }} <tocsin@{{ .Status }}.example>"))
                    .smarthost("mail.example:587")
                    .build()
                    .preview(LAG);

            assertThat(mail.from()).isEqualTo("firing <tocsin@firing.example>");
            assertThat(mail.headers().get("Message-Id")).endsWith("@firing.example>");
        }

        @Test
        void anAddressMayBeOneOfIpV6() {
            assertThat(server(email(host, "[2001:db8::25]:587")).host()).isEqualTo("2001:db8::25");
        }

        @Test
        void aSecretAnswersAChallengeWhereNoPasswordIsGiven() {
            EmailNotifierPlugin.Builder email = email(host, "mail.example:587").authUsername("ann");
            assertThat(server(email).login()).isEmpty();
            assertThat(server(email.authSecret(Secret.of("s3cret"))).login())
                    .contains(new MailServer.Login("ann", "", Secret.of("s3cret"), true));
            assertThat(server(email.authPassword(Secret.of("hunter2"))).login())
                    .contains(new MailServer.Login("ann", "", Secret.of("hunter2"), false));
        }

        @Test
        void aTitleOfSeveralLinesIsOneHeader() {
            Incident sly = Incident.of("lag\r\nBcc: eve@example.org", "critical", "");
            MailMessage mail =
                    (MailMessage) email(host, "mail.example:587").build().preview(sly);
            assertThat(mail.headers()).containsEntry("Subject", "[FIRING] lag\\r\\nBcc: eve@example.org (critical)");
        }

        @Test
        void headersOfOnesOwnTakeThePlaceOfOurs() {
            MailMessage mail = (MailMessage) email(host, "mail.example:587")
                    .headers(Map.of("SUBJECT", Template.of("page"), "X-Team", Template.of("core")))
                    .build()
                    .preview(LAG);
            assertThat(mail.headers()).containsEntry("Subject", "page").containsEntry("X-Team", "core");
        }

        @Test
        void templatesTakeThePlaceOfOurTexts() {
            EmailNotifierPlugin.Builder email = email(host, "mail.example:587")
                    .headers(Map.of("Subject", Template.of("{{ .Status }}: {{ .CommonLabels.alertname }}")))
                    .text(Template.of("{{ .CommonAnnotations.summary }}"));
            MailMessage mail = (MailMessage) email.html(Template.of("<i>{{ .CommonAnnotations.summary }}</i>"))
                    .build()
                    .preview(LAG);
            assertThat(mail.headers()).containsEntry("Subject", "firing: Queue lag ü😀");
            assertThat(mail.text()).contains("backlog <growing> & growing");
            assertThat(mail.html()).contains("<i>backlog &lt;growing&gt; &amp; growing</i>");
            MailMessage plain =
                    (MailMessage) email.html(Template.of("")).build().preview(LAG);
            assertThat(plain.html()).isEmpty();
        }

        @Test
        void theMailsOfADayAreAThread() {
            EmailNotifierPlugin.Builder email = email(host, "mail.example:587");
            MailMessage mail = (MailMessage) email.threading(new Threading(true, Threading.ByDate.DAILY))
                    .build()
                    .preview(LAG);
            String day = ManualClock.START.toString().substring(0, 10);
            assertThat(mail.headers().get("References"))
                    .matches("<alert-[0-9a-f]{16}-" + day + "@alertmanager>")
                    .isEqualTo(mail.headers().get("In-Reply-To"));
            MailMessage alone = (MailMessage) email.threading(new Threading(false, Threading.ByDate.NONE))
                    .build()
                    .preview(LAG);
            assertThat(alone.headers()).doesNotContainKey("References");
        }

        @Test
        void whatIsLargerThanAMailIsCut() {
            MailMessage mail = (MailMessage) email(host, "mail.example:587")
                    .build()
                    .preview(Incident.of("lag", "critical", "<b>".repeat(200_000)));
            assertThat(mail.html().orElseThrow().getBytes(UTF_8)).hasSizeLessThan(300_000);
            assertThat(mail.html().orElseThrow()).endsWith("</html>\n");
        }
    }
}
