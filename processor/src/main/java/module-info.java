/** What runs inside javac: it proves the definitions of plugins and writes what belongs to them. Nobody calls it. */
module dev.tocsin.processor {
    requires dev.tocsin.api;
    requires java.compiler;
    requires jdk.compiler;
    requires static org.jspecify;

    provides javax.annotation.processing.Processor with
            dev.tocsin.processor.IndexProcessor,
            dev.tocsin.processor.PluginProcessor;
}
