package dev.tocsin.runtime.plugins;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tocsin.api.Action;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.List;

/** Tells what it sees from where it lives. */
@Plugin(value = "lookout", group = "alarm")
public abstract class Lookout {
    /** The library that it looks for. */
    @Field(defaultValue = "library.txt")
    protected abstract String library();

    /** Reads the library. */
    @Action
    public String read() throws IOException {
        try (InputStream content = Lookout.class.getResourceAsStream("/" + library())) {
            return content == null ? "nothing" : new String(content.readAllBytes(), UTF_8);
        }
    }

    /** Says where the library lies, as the context loader of the thread tells. */
    @Action
    public List<String> find() throws IOException {
        return Collections.list(Thread.currentThread().getContextClassLoader().getResources(library())).stream()
                .map(URL::toString)
                .toList();
    }

    /**
     * Says whether it can load a class.
     *
     * @param name of the class
     */
    @Action
    public boolean sees(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException unseen) {
            return false;
        }
    }
}
