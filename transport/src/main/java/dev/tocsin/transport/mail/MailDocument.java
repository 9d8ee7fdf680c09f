package dev.tocsin.transport.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.request.MailMessage;
import dev.tocsin.contract.problem.OneLine;
import dev.tocsin.contract.problem.Quoted;
import dev.tocsin.transport.dial.UnfitCall;
import jakarta.activation.DataHandler;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** A mail as it goes over the wire. */
final class MailDocument extends MimeMessage {
    private final InternetAddress[] recipients;
    private final boolean loginOnly;

    private MailDocument(InternetAddress[] recipients, boolean loginOnly) {
        super(Session.getInstance(new Properties()));
        this.recipients = recipients;
        this.loginOnly = loginOnly;
    }

    /** {@return a mail in the form of MIME; what no mail can hold is told} */
    static MailDocument of(MailMessage mail) throws UnfitCall {
        MailDocument document = new MailDocument(addresses("to", mail.to()), mail.isLoginOnly());
        try {
            document.setFrom(addresses("from", mail.from())[0]);
            document.setRecipients(RecipientType.TO, document.recipients);
            for (Map.Entry<String, String> header : mail.headers().entrySet()) {
                document.setHeader(name(header.getKey()), value(header.getKey(), header.getValue()));
            }
            document.write(mail.text(), mail.html());
            document.saveChanges();
            return document;
        } catch (MessagingException | UnsupportedEncodingException impossible) {
            throw new UnfitCall(
                    "the mail cannot be written (" + impossible.getClass().getSimpleName() + ")");
        }
    }

    /** {@return whether the server is greeted alone} */
    boolean isLoginOnly() {
        return loginOnly;
    }

    /** {@return who gets it, whatever its headers say} */
    InternetAddress[] recipients() {
        return recipients.clone();
    }

    private void write(Optional<String> text, Optional<String> html) throws MessagingException {
        if (text.isEmpty() || html.isEmpty()) {
            write(this, html.isPresent() ? "html" : "plain", html.or(() -> text).orElse(""));
            return;
        }
        MimeMultipart both = new Alternatives();
        MimeBodyPart plain = new MimeBodyPart();
        write(plain, "plain", text.get());
        both.addBodyPart(plain);
        MimeBodyPart rich = new MimeBodyPart();
        write(rich, "html", html.get());
        both.addBodyPart(rich);
        setContent(both);
    }

    private static void write(Part part, String subtype, String text) throws MessagingException {
        String type = "text/" + subtype + "; charset=UTF-8";
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(text.getBytes(UTF_8), type)));
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
    }

    private static InternetAddress[] addresses(String what, String text) throws UnfitCall {
        try {
            InternetAddress[] addresses = InternetAddress.parse(oneLine(what, text), true);
            if (addresses.length > 0) {
                return addresses;
            }
        } catch (AddressException unreadable) {
            // Told below.
        }
        throw new UnfitCall("'" + what + "' is no address of mail (found " + Quoted.of(text) + ")");
    }

    private static String name(String name) throws UnfitCall {
        if (!name.matches("[!-9;-~]+")) {
            throw new UnfitCall("'" + OneLine.of(name) + "' is not the name of a header");
        }
        return name;
    }

    private static String value(String name, String value) throws UnfitCall, UnsupportedEncodingException {
        return MimeUtility.fold(name.length() + 2, MimeUtility.encodeText(oneLine(name, value), "UTF-8", null));
    }

    /** Another line would be another header. */
    private static String oneLine(String name, String value) throws UnfitCall {
        if (value.chars().anyMatch(Character::isISOControl)) {
            throw new UnfitCall("the value of the header '" + name + "' holds a control character");
        }
        return value;
    }

    /** Leaves the id as the mail has it: it is the same in each attempt. */
    @Override
    protected void updateMessageID() {}

    /** Two forms of one text. What parts them is the same in each attempt, and cannot stand in a text: there "=" is "=3D". */
    private static final class Alternatives extends MimeMultipart {
        Alternatives() {
            contentType = "multipart/alternative; boundary=\"=_tocsin\"";
        }
    }
}
