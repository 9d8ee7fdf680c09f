package dev.tocsin.transport.mail;

import dev.tocsin.api.request.Answer;
import dev.tocsin.api.request.MailServer;
import dev.tocsin.api.request.MailServer.Login;
import dev.tocsin.api.request.NoReply;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.request.Unsendable;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Hands a mail to a server over a socket that is connected.
 *
 * @param server which one
 * @param security what STARTTLS is done with
 */
record Dialogue(MailServer server, Security security) {
    private static final int FAILURE = 400;

    /** What the library has for the code of a reply where the connection ended in its place. */
    private static final int HUNG_UP = -1;

    /** {@return what the server replied} */
    Answer send(MailDocument document, Socket socket) throws IOException {
        SMTPTransport smtp = transport();
        try {
            smtp.connect(socket);
            if (!document.isLoginOnly()) {
                smtp.sendMessage(document, document.recipients());
            }
            return Reply.smtp(smtp.getLastReturnCode(), Refusals.said(smtp.getLastServerResponse()));
        } catch (MessagingException failure) {
            return answer(failure, smtp);
        } finally {
            close(smtp);
        }
    }

    private Answer answer(MessagingException failure, SMTPTransport smtp) throws IOException {
        Refusals refusals = Refusals.of(failure);
        if (smtp.getLastReturnCode() == HUNG_UP) {
            return hungUp();
        }
        Optional<Reply> refusal = refusals.reply(smtp);
        return refusal.isPresent() ? refusal.get() : unsaid(failure, smtp);
    }

    /** {@return the answer to a mail that the server did not refuse: we did, or it is gone} */
    private Answer unsaid(MessagingException failure, SMTPTransport smtp) {
        if (smtp.getLastReturnCode() >= FAILURE) {
            return Reply.smtp(smtp.getLastReturnCode(), Refusals.said(smtp.getLastServerResponse()));
        }
        if (failure instanceof AuthenticationFailedException) {
            return new Unsendable("'" + server.address() + "' offers no way to log in that is known");
        }
        return server.security() == MailServer.Security.STARTTLS && !smtp.isSSL()
                ? new NoReply("'" + server.address() + "' offers no STARTTLS, and nothing is sent without")
                : hungUp();
    }

    private NoReply hungUp() {
        return new NoReply("'" + server.address() + "' closed the connection");
    }

    private SMTPTransport transport() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.localhost", server.hello());
        properties.setProperty("mail.smtp.sendpartial", "true");
        properties.setProperty("mail.smtp.quitwait", "false");
        if (server.security() == MailServer.Security.STARTTLS) {
            properties.setProperty("mail.smtp.starttls.required", "true");
            properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
            properties.put("mail.smtp.ssl.socketFactory", security.sockets());
        }
        server.login().ifPresent(login -> login(login, properties));
        String user = server.login().map(Login::user).orElse(null);
        String password = server.login().map(login -> login.secret().reveal()).orElse(null);
        URLName url = new URLName("smtp", server.host(), server.port(), null, user, password);
        return new SMTPTransport(Session.getInstance(properties), url);
    }

    private static void login(Login login, Properties properties) {
        properties.setProperty("mail.smtp.auth", "true");
        properties.setProperty("mail.smtp.auth.mechanisms", "PLAIN LOGIN");
        if (login.challenged()) {
            properties.setProperty("mail.smtp.sasl.enable", "true");
            properties.setProperty("mail.smtp.sasl.mechanisms", "CRAM-MD5");
        }
        if (!login.identity().isEmpty()) {
            properties.setProperty("mail.smtp.sasl.authorizationid", login.identity());
        }
    }

    private static void close(SMTPTransport smtp) {
        try {
            smtp.close();
        } catch (MessagingException gone) {
            // The mail is sent or not by now.
        }
    }
}
