package dev.tocsin.cli.delivery;

import dev.tocsin.cli.table.Table;
import dev.tocsin.delivery.courier.AttemptReport;
import dev.tocsin.delivery.courier.DeliveryReport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The receipts of deliveries as a table for people: a row each, and in it a line for each attempt. */
final class ReceiptTable {

    private static final int SHOWN_ATTEMPTS = 5;

    private ReceiptTable() {}

    /**
     * Lays out receipts.
     *
     * @param plan what was to be delivered; named in the table only where it is more than one incident
     * @param reports what became of it, in the same order
     * @param columns how wide the terminal is
     */
    static String of(List<PlannedDelivery> plan, List<DeliveryReport> reports, int columns) {
        boolean several = plan.stream()
                        .map(planned -> planned.incident().key())
                        .distinct()
                        .count()
                > 1;
        List<String> headings = new ArrayList<>(List.of("RECEIVER", "PLUGIN", "OUTCOME", "ATTEMPTS", "REASON"));
        if (several) {
            headings.addFirst("INCIDENT");
        }
        Table table = new Table(headings);
        for (int i = 0; i < reports.size(); i++) {
            List<List<String>> cells = cells(reports.get(i));
            if (several) {
                cells.addFirst(List.of(plan.get(i).incident().title()));
            }
            table.add(cells);
        }
        return table.text(columns);
    }

    private static List<List<String>> cells(DeliveryReport report) {
        return new ArrayList<>(List.of(
                List.of(report.receiver()),
                List.of(report.plugin()),
                List.of(report.receipt().outcome().word()),
                attempts(report.attempts()),
                List.of(report.receipt().detail())));
    }

    private static List<String> attempts(List<AttemptReport> attempts) {
        List<String> lines =
                new ArrayList<>(attempts.stream().map(ReceiptTable::attempt).toList());
        int left = lines.size() - SHOWN_ATTEMPTS;
        if (left > 0) {
            lines.subList(2, lines.size() - 2).clear();
            lines.add(2, "(" + (left + 1) + " more)");
        }
        return lines;
    }

    private static String attempt(AttemptReport attempt) {
        String time = "in " + time(attempt.took());
        return attempt.status() == 0 ? time : attempt.status() + " " + time;
    }

    private static String time(Duration duration) {
        long millis = duration.toMillis();
        if (millis < 1000) {
            return millis + " ms";
        }
        return String.format(Locale.ROOT, "%.1f s", millis / 1000.0);
    }
}
