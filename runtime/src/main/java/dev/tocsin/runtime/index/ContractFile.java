package dev.tocsin.runtime.index;

import dev.tocsin.contract.json.JsonText;
import dev.tocsin.contract.json.Limits;
import dev.tocsin.contract.manifest.ContractJson;
import dev.tocsin.contract.plugin.ApiVersion;
import dev.tocsin.contract.plugin.Origin;
import dev.tocsin.contract.plugin.PluginContract;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.Problem;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.value.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.regex.Pattern;

/** The contract of one plugin as the compiler wrote it into a file beside the index. */
public final class ContractFile {
    static final String REBUILD = "build the jar anew, with all that the compiler wrote";
    private static final String NESTED_FACTORY = "$Factory";
    private static final Pattern FACTORY =
            Pattern.compile("[\\p{javaJavaIdentifierPart}.]+" + Pattern.quote(NESTED_FACTORY));

    private ContractFile() {}

    /** {@return whether a text may be the binary name of a generated factory, such as {@code acme.SirenPlugin$Factory}} */
    static boolean isFactory(String name) {
        return FACTORY.matcher(name).matches();
    }

    /**
     * Returns where the contract lies in the jar of its factory.
     *
     * @param factory the binary name of a generated factory
     */
    public static String of(String factory) {
        return ContractJson.resource(factory.substring(0, factory.length() - NESTED_FACTORY.length()));
    }

    /**
     * Reads a contract.
     *
     * @param factory the binary name of the factory that it must be of
     * @throws ProblemException if it is not one that this library reads, with the place inside it
     */
    public static PluginContract read(byte[] text, String factory) throws IOException {
        Json entry = JsonText.read(new ByteArrayInputStream(text), Limits.ofDefaults());
        checkVersions(entry);
        PluginContract contract = contract(entry);
        if (!contract.origin().factory().equals(factory)) {
            String message = "it is of '" + contract.origin().factory() + "', but the index names '" + factory + "'";
            throw broken("contract.factory", message, REBUILD);
        }
        return contract;
    }

    /**
     * Reads the contract of a factory whose class is loaded.
     *
     * @throws ProblemException if it is missing or cannot be read
     */
    public static PluginContract beside(Class<?> factory) {
        String name = factory.getName();
        try (InputStream contract = isFactory(name) ? factory.getResourceAsStream("/" + of(name)) : null) {
            if (contract == null) {
                throw broken("class '" + name + "'", "it has no contract", "give a factory that the compiler wrote");
            }
            return read(contract.readAllBytes(), name);
        } catch (IOException unreadable) {
            throw broken("class '" + name + "'", "its contract cannot be read", REBUILD);
        }
    }

    /** Comes first, as another version may have other keys. */
    private static void checkVersions(Json entry) {
        if (!(entry instanceof Json.Members members)) {
            return;
        }
        if (members.values().get("contract_version") instanceof Json.Whole format
                && !format.value().equals(BigInteger.valueOf(Origin.FORMAT))) {
            throw broken(
                    "contract.contract_version",
                    "found format " + format + ", expected " + Origin.FORMAT,
                    "compile the plugin with the processor of this version, or take the library of that one");
        }
        if (members.values().get("api_version") instanceof Json.Text version) {
            checkApi(version.value());
        }
    }

    private static void checkApi(String version) {
        try {
            if (ApiVersion.CURRENT.runs(ApiVersion.of(version))) {
                return;
            }
        } catch (IllegalArgumentException unreadable) {
            // Said below: both versions are in the message.
        }
        throw broken(
                "contract.api_version",
                "it is compiled for the API '" + version + "', and this is the API '" + ApiVersion.CURRENT + "'",
                "compile the plugin for this API, or take a library that has that one");
    }

    private static PluginContract contract(Json entry) {
        try {
            return ContractJson.read(entry);
        } catch (IllegalArgumentException unfit) {
            throw broken("contract", "its parts do not fit together", "compile the plugin anew");
        }
    }

    private static ProblemException broken(String place, String message, String fix) {
        return ProblemException.of(new Problem(Code.BROKEN_CONTRACT, place, message, fix));
    }
}
