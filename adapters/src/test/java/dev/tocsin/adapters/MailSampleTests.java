package dev.tocsin.adapters;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.tocsin.adapters.email.EmailNotifierPlugin;
import dev.tocsin.api.host.Host;
import dev.tocsin.api.template.Template;
import dev.tocsin.testing.ManualClock;
import dev.tocsin.transport.StandardTransport;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The mail that {@code docs/previews/email.eml} shows, as a server got it; {@code -Dtocsin.golden=write} writes it anew. */
class MailSampleTests {
    private static final Path SAMPLE = Path.of("../docs/previews/email.eml");

    @Test
    void isWhatAServerGetsToday() throws Exception {
        String mail = sent();
        if ("write".equals(System.getProperty("tocsin.golden"))) {
            Files.createDirectories(SAMPLE.getParent());
            Files.writeString(SAMPLE, mail);
        }

        assertThat(SAMPLE).hasContent(mail);
    }

    private static String sent() throws Exception {
        GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        try (StandardTransport transport =
                StandardTransport.builder().allowEgress("127.0.0.1").build()) {
            Host host = Host.builder()
                    .transport(transport)
                    .clock(ManualClock.ofDefaults())
                    .build();
            EmailNotifierPlugin.builder(host)
                    .to(Template.of("Ops <ops@example.org>"))
                    .from(Template.of("Tocsin <tocsin@example.org>"))
                    .smarthost("127.0.0.1:" + server.getSmtp().getPort())
                    .requireTls(false)
                    .build()
                    .deliver(Occasion.GROUP_OF_3.incident());
            return withoutItsWay(server.getReceivedMessages()[0]);
        } finally {
            server.stop();
        }
    }

    private static String withoutItsWay(MimeMessage mail) throws Exception {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        mail.writeTo(octets, new String[] {"Return-Path", "Received"});
        return octets.toString(UTF_8).replace("\r\n", "\n");
    }
}
