package dev.tocsin.adapters.email;

import dev.tocsin.api.message.Cut;
import dev.tocsin.api.message.MarkupWriter;
import dev.tocsin.api.message.Message;
import dev.tocsin.contract.semantics.Markup;
import dev.tocsin.contract.semantics.Unit;

/** The two forms of a mail. The page has one column, needs no image, and can be read where styles are left out. */
final class MailPage {
    /** More than that is no mail any more, and some servers take none. */
    private static final int MOST = 200_000;

    /** More than that no program shows of a subject. */
    private static final Cut TITLE = Cut.to(255, Unit.CODE_POINTS, Markup.PLAIN);

    private static final Cut TEXT = Cut.to(MOST, Unit.CODE_POINTS, Markup.PLAIN);
    private static final Cut HTML = Cut.to(MOST, Unit.CODE_POINTS, Markup.HTML);

    private MailPage() {}

    static String title(Message message) {
        return TITLE.of(message.title());
    }

    static String text(Message message) {
        String body = MarkupWriter.of(Markup.PLAIN).write(message);
        return title(message) + "\n\n" + TEXT.of(body) + "\n\n" + message.footer() + "\n";
    }

    static String html(Message message) {
        MarkupWriter html = MarkupWriter.of(Markup.HTML);
        return page(
                html.escape(title(message)),
                message.tone().hex(),
                HTML.of(html.write(message)),
                html.escape(message.footer()));
    }

    private static String page(String title, String color, String body, String footer) {
        return """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s</title>
                <style>ul { padding-left: 20px; } li { margin-bottom: 6px; } th, td { padding-left: 0; }</style>
                </head>
                <body style="margin:0; padding:0; background-color:#f3f4f6;">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="background-color:#f3f4f6;">
                <tr><td align="center" style="padding:24px 12px;">
                <table role="presentation" width="100%%" cellpadding="0" cellspacing="0" style="max-width:640px; \
                background-color:#ffffff; border-top:6px solid %2$s; font-family:-apple-system,'Segoe UI',Roboto,Helvetica,\
                Arial,sans-serif; font-size:15px; line-height:1.5; color:#1f2328; text-align:left; overflow-wrap:anywhere;">
                <tr><td style="padding:20px 24px 0;">
                <h1 dir="auto" style="margin:0; font-size:20px; line-height:1.3;">%1$s</h1>
                </td></tr>
                <tr><td style="padding:4px 24px 12px;">
                %3$s</td></tr>
                <tr><td style="padding:12px 24px 16px; border-top:1px solid #e5e7eb; font-size:12px; color:#6b7280;">%4$s</td></tr>
                </table>
                </td></tr>
                </table>
                </body>
                </html>
                """.formatted(title, color, body, footer);
    }
}
