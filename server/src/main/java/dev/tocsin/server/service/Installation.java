package dev.tocsin.server.service;

import dev.tocsin.runtime.registry.Registry;
import dev.tocsin.server.configuration.web.WebConfiguration;
import dev.tocsin.server.engine.Setup;
import dev.tocsin.server.journal.Retention;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * What a service is made of.
 *
 * @param configuration reads the configuration, at the start and whenever it is to be read again; it throws a
 *     {@link dev.tocsin.contract.problem.ProblemException} with all that is wrong
 * @param registry the plugins that receivers may configure
 * @param data the folder where it keeps what must outlive a crash
 * @param retention how much history it keeps
 * @param listen where it listens
 * @param web says how clients come in, at the start and whenever the configuration is read again
 * @param version which version of Tocsin it is
 */
public record Installation(
        Supplier<Setup> configuration,
        Registry registry,
        Path data,
        Retention retention,
        InetSocketAddress listen,
        Supplier<WebConfiguration> web,
        String version) {}
