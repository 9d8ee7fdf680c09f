package dev.tocsin.server.configuration.yaml;

import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import java.util.Iterator;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Parses YAML 1.2 to its tree of nodes, which know their lines; merge keys and aliases are left to the reader of the tree. */
final class YamlText {

    private YamlText() {}

    /**
     * Parses a text of one document.
     *
     * @return the root; empty if there is nothing but white space and comments
     * @throws ProblemException if it is no YAML, or more than one document
     */
    static Optional<Node> parse(String text, String file) {
        LoadSettings settings = LoadSettings.builder()
                .setSchema(new WithoutMerging())
                .setUseMarks(true)
                .setAllowNonScalarKeys(true)
                .setCodePointLimit(Integer.MAX_VALUE)
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
        try {
            Iterator<Node> documents =
                    new Composer(settings, new ParserImpl(settings, new StreamReader(settings, text)));
            Optional<Node> first = documents.hasNext() ? Optional.of(documents.next()) : Optional.empty();
            if (documents.hasNext()) {
                throw problem(file, "there is more than one document", "keep one, without '---' lines between");
            }
            return first;
        } catch (MarkedYamlEngineException e) {
            throw problem(
                    file + e.getProblemMark().map(YamlText::position).orElse(""), e.getProblem(), "write YAML 1.2");
        } catch (YamlEngineException | StackOverflowError e) {
            throw problem(file, "it cannot be parsed: " + e.getMessage(), "write YAML 1.2");
        }
    }

    private static String position(Mark mark) {
        return ":" + (mark.getLine() + 1) + ":" + (mark.getColumn() + 1);
    }

    private static ProblemException problem(String place, String message, String fix) {
        return ProblemException.of(new Problem(Code.NOT_YAML, place, message, fix));
    }

    /** The parser would follow a mapping that is merged into itself for ever. */
    private static final class WithoutMerging extends CoreSchema {
        @Override
        public ScalarResolver getScalarResolver() {
            return new CoreScalarResolver(false);
        }
    }
}
