package dev.tocsin.transport.mail;

import static java.util.stream.Collectors.joining;

import dev.tocsin.api.request.Reply;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.jspecify.annotations.Nullable;

/**
 * What a server said against a mail, or against some of its recipients.
 *
 * @param failure how the library says it
 * @param chain that, and what it says beside
 */
record Refusals(MessagingException failure, List<Exception> chain) {
    private static final int TEMPORARY = 4;

    /**
     * {@return what is said by a failure}
     *
     * @throws IOException if the connection failed, not the mail
     */
    static Refusals of(MessagingException failure) throws IOException {
        List<Exception> chain = Stream.<Exception>iterate(
                        failure,
                        each -> each != null,
                        each -> each instanceof MessagingException message ? message.getNextException() : null)
                .toList();
        for (Exception each : chain) {
            if (each instanceof IOException broken) {
                throw broken;
            }
        }
        return new Refusals(failure, chain);
    }

    /** {@return what the server replied, if it did} */
    Optional<Reply> reply(SMTPTransport smtp) {
        List<SMTPAddressFailedException> refused = only(SMTPAddressFailedException.class);
        String told =
                refused.isEmpty() ? "" : refused.stream().map(Refusals::told).collect(joining(", ", "refused: ", ""));
        if (isTaken()) {
            return Optional.of(reply(smtp.getLastReturnCode(), smtp.getLastServerResponse(), told));
        }
        Optional<Reply> ofAll = Stream.concat(
                        only(SMTPSendFailedException.class).stream()
                                .map(each -> reply(each.getReturnCode(), each.getMessage(), told)),
                        only(SMTPSenderFailedException.class).stream()
                                .map(each -> reply(each.getReturnCode(), each.getMessage(), told)))
                .findFirst();
        return ofAll.isPresent() || refused.isEmpty() ? ofAll : Optional.of(Reply.smtp(code(refused), told));
    }

    private boolean isTaken() {
        return failure instanceof SendFailedException sent
                && sent.getValidSentAddresses() != null
                && sent.getValidSentAddresses().length > 0;
    }

    /** {@return what was said of the mail as a whole, and of recipients beside} */
    private static Reply reply(int code, @Nullable String response, String told) {
        return Reply.smtp(code, told.isEmpty() ? said(response) : said(response) + "; " + told);
    }

    /** One that may take it later is worth another attempt. */
    private static int code(List<SMTPAddressFailedException> refused) {
        return refused.stream()
                .mapToInt(SMTPAddressFailedException::getReturnCode)
                .filter(code -> code / 100 == TEMPORARY)
                .findFirst()
                .orElse(refused.get(0).getReturnCode());
    }

    private static String told(SMTPAddressFailedException refusal) {
        Address address = refusal.getAddress();
        return "'" + address + "' (" + refusal.getReturnCode() + " " + said(refusal.getMessage()) + ")";
    }

    private <E extends Exception> List<E> only(Class<E> kind) {
        return chain.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** {@return the words of a reply, without the code that begins each of its lines} */
    static String said(@Nullable String response) {
        return String.valueOf(response)
                .lines()
                .map(line -> line.replaceFirst("^[2-5]\\d\\d[ -]", "").strip())
                .collect(joining(" "));
    }
}
