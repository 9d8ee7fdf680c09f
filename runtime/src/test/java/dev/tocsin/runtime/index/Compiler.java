package dev.tocsin.runtime.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;

/** Compiles sources that tests make up, without any processor. */
public final class Compiler {
    private static final Pattern CLASS = Pattern.compile("class (\\w+)");

    private Compiler() {}

    /** {@return the folder of the class files} */
    public static Path compile(Path folder, String... sources) throws IOException {
        Path classes = Files.createDirectories(folder.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        for (String source : sources) {
            Matcher name = CLASS.matcher(source);
            assertThat(name.find()).isTrue();
            arguments.add(Files.writeString(folder.resolve(name.group(1) + ".java"), source)
                    .toString());
        }
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
        return classes;
    }
}
