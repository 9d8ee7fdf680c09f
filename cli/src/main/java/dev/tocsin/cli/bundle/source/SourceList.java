package dev.tocsin.cli.bundle.source;

import java.util.List;

/** The Java files of all modules with how long they are, module by module in the order of the build. */
final class SourceList {

    private SourceList() {}

    static String of(List<Module> modules, String tree) {
        StringBuilder list = new StringBuilder();
        long files = 0;
        long lines = 0;
        for (Module module : modules) {
            for (SourceFile file : module.javaFiles(tree)) {
                long length = file.text().lines().count();
                list.append("%6d  %s%n".formatted(length, file.name()));
                files++;
                lines += length;
            }
        }
        return list.append("%6d  lines in %d files%n".formatted(lines, files)).toString();
    }
}
