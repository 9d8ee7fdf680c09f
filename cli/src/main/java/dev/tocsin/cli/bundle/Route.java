package dev.tocsin.cli.bundle;

import dev.tocsin.cli.bundle.source.Guide;

/** The file {@code route.txt} of a bundle: the order in which it is read. */
final class Route {

    private final StringBuilder lines = new StringBuilder();
    private int stops;

    private Route() {}

    static String of(Bundle bundle) {
        Route route = new Route();
        route.lines.append(bundle.title()).append(": reading order\n\n");
        route.stop("README.md", "what is here", "");
        bundle.exhibits().forEach(exhibit -> route.stop(exhibit.path(), exhibit.shows(), exhibit.command()));
        route.stop("index.html", "all of it on one page", "");
        route.lines.append("\nGuides, where a word is new (docs/index.md leads through them):\n");
        bundle.guides().forEach(route::guide);
        route.lines.append("\nHow it was made: ").append(bundle.making()).append('\n');
        return route.lines.toString();
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
