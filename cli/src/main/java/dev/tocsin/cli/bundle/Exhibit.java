package dev.tocsin.cli.bundle;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.value.Json;

/**
 * One file of evidence.
 *
 * @param path from the bundle's folder
 * @param shows what it shows, in a few words
 * @param command what shows the same, to be run in a checkout; empty if there is none
 * @param text its content
 */
record Exhibit(String path, String shows, String command, String text) {

    static Exhibit of(String path, String shows, String command, Json document) {
        return new Exhibit(path, shows, command, JsonText.writePretty(document) + "\n");
    }
}
