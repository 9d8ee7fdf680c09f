package dev.tocsin.adapters.sns;

import dev.tocsin.api.Param;
import dev.tocsin.contract.value.Secret;
import java.util.Optional;

/**
 * Whose key signs, and for which region. Names are Alertmanager's; its {@code profile} and {@code role_arn} need what stands in
 * the environment of a process, or keys that end after an hour, and are none here.
 *
 * @param region the region; that of the ARN, if it is not given
 * @param accessKey which key
 * @param secretKey its secret
 */
public record Sigv4(
        @Param(description = "The region, such as 'eu-central-1'; else that of the ARN.")
        Optional<String> region,

        @Param(description = "The id of the access key.") String accessKey,

        @Param(description = "The secret of the access key.")
        Secret secretKey) {}
