package dev.tocsin.adapters.sns;

import dev.tocsin.api.Param;
import dev.tocsin.contract.problem.Code;
import dev.tocsin.contract.problem.ProblemException;
import dev.tocsin.contract.problem.Problems;
import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/**
 * Whose key signs, and for which region. Names are Alertmanager's.
 *
 * @param region the region; that of the ARN, if it is not given
 * @param accessKey which key
 * @param secretKey its secret
 * @param profile not supported
 * @param roleArn not supported
 */
public record Sigv4(
        @Param(description = "The region, such as 'eu-central-1'; else that of the ARN.")
        Optional<String> region,

        @Param(description = "The id of the access key.") String accessKey,

        @Param(description = "The secret of the access key.")
        Secret secretKey,

        @Param(description = "Not supported: give 'access_key' and 'secret_key'.")
        Optional<String> profile,

        @Param(description = "Not supported: give a key that may publish.")
        Optional<String> roleArn) {
    /**
     * Checks what no contract can say.
     *
     * @throws ProblemException if a profile or a role is given
     */
    public Sigv4 {
        Problems.Collector problems = Problems.collector();
        if (profile.isPresent()) {
            problems.add(
                    Code.UNSAFE_SETTING,
                    "sigv4.profile",
                    "calls do not depend on the environment, and so on no profile in it",
                    "give 'access_key' and 'secret_key'");
        }
        if (roleArn.isPresent()) {
            problems.add(
                    Code.UNSAFE_SETTING,
                    "sigv4.role_arn",
                    "no role is assumed: its keys end after an hour, and nothing here would know",
                    "give the 'access_key' and 'secret_key' of a user that may publish");
        }
        problems.toProblems().orThrow();
    }
}
