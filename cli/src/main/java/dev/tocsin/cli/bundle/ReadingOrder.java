package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.source.Guide;

/** The file {@code route.txt} of a bundle: the order in which it is read. */
final class ReadingOrder {

    private final StringBuilder lines = new StringBuilder();
    private int stops;

    private ReadingOrder() {}

    static String of(Bundle bundle) {
        ReadingOrder order = new ReadingOrder();
        order.lines.append(bundle.title()).append(": reading order\n\n");
        order.stop("README.md", "what is here", "");
        bundle.exhibits().forEach(exhibit -> order.stop(exhibit.path(), exhibit.shows(), exhibit.command()));
        order.stop("index.html", "all of it on one page", "");
        order.lines.append("\nGuides, where a word is new (docs/index.md leads through them):\n");
        bundle.guides().forEach(order::guide);
        order.lines.append("\nHow it was made: ").append(bundle.making()).append('\n');
        return order.lines.toString();
    }

    private void stop(String path, String shows, String command) {
        stops++;
        String comparison = command.isEmpty() ? "" : "; compare with " + command;
        lines.append("%2d. %-20s %s%s%n".formatted(stops, path, shows, comparison));
    }

    private void guide(Guide guide) {
        lines.append("    %s: %s%n".formatted(guide.path(), guide.title()));
    }
}
