package dev.tocsin.cli.bundle;

/** The page {@code README.md} of a bundle. */
final class Readme {

    private Readme() {}

    static String of(Bundle bundle) {
        StringBuilder rows = new StringBuilder();
        for (Exhibit exhibit : bundle.exhibits()) {
            rows.append(
                    "| [%1$s](%1$s) | %2$s | `%3$s` |%n".formatted(exhibit.path(), exhibit.shows(), exhibit.command()));
        }
        return """
                # %s

                %s

                *What to look at*: [route.txt](route.txt) gives the reading order, [index.html](index.html) shows it all on one page.

                | file | shows | the same from |
                | --- | --- | --- |
                %s| [docs/](docs/) | the guides | |

                *How it was made*: %s

                *Compare*: run a command of the table in a checkout of the same sources. `./tocsin bundle check` with the path of \
                this folder names each file that is missing, changed or added since.

                *Stop here* if the question that brought you is answered; a claim that needs more evidence is for `make proof`.
                """.formatted(bundle.title(), bundle.purpose(), rows, bundle.making());
    }
}
