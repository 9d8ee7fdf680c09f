package dev.tocsin.adapters.sns;

import dev.tocsin.api.ExactlyOne;
import dev.tocsin.api.Field;
import dev.tocsin.api.Plugin;
import dev.tocsin.api.delivery.HttpNotifier;
import dev.tocsin.api.delivery.Notice;
import dev.tocsin.api.delivery.Step;
import dev.tocsin.api.delivery.Verdict;
import dev.tocsin.api.request.Body;
import dev.tocsin.api.request.HttpCall;
import dev.tocsin.api.request.MaskedText;
import dev.tocsin.api.request.Reply;
import dev.tocsin.api.semantics.Dedup;
import dev.tocsin.api.semantics.Limit;
import dev.tocsin.api.semantics.OnReply;
import dev.tocsin.api.semantics.Semantics;
import dev.tocsin.api.template.Template;
import dev.tocsin.contract.semantics.Means;
import dev.tocsin.contract.semantics.Resolve;
import dev.tocsin.contract.semantics.Unit;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Publishes each incident through Amazon SNS: to a topic, an endpoint or a phone; a resolve is a second message. A topic that is
 * FIFO keeps the messages of an incident in their order, and takes a repeated one once.
 */
@Plugin("sns")
@ExactlyOne({"topic_arn", "target_arn", "phone_number"})
@Semantics(
        documentation = "https://docs.aws.amazon.com/sns/latest/api/API_Publish.html",
        limits = {@Limit(at = "/Subject", max = 99), @Limit(at = "/Message", max = 262_144, unit = Unit.BYTES)},
        pace = {},
        replies = @OnReply(status = "2xx", means = Means.REFUSED),
        resolve = Resolve.SECOND_MESSAGE,
        dedup = @Dedup(at = "/MessageGroupId"),
        idempotency = "/MessageDeduplicationId")
public abstract class SnsNotifier extends HttpNotifier {
    private static final int OK = 200;
    private static final Pattern MESSAGE_ID = Pattern.compile("<MessageId>([^<]+)</MessageId>");
    private static final Pattern THROTTLED = Pattern.compile("<Code>(Throttl|RequestLimitExceeded)");
    private static final String NO_REGION =
            "the region is not known: give 'region' of 'sigv4', or an ARN that names one; nothing was sent";
    private static final DateTimeFormatter AMZ_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Sigv4Keys keys = new Sigv4Keys("sns");

    /** Where the API is; by default, Amazon's in the region. */
    @Field(minLength = 8)
    protected abstract Optional<URI> apiUrl();

    /** The key that signs. */
    @Field
    protected abstract Sigv4 sigv4();

    /** The topic, as an ARN; one whose name ends in {@code .fifo} is FIFO. */
    @Field(minLength = 1)
    protected abstract Optional<Template> topicArn();

    /** The endpoint of a mobile application, as an ARN. */
    @Field(minLength = 1)
    protected abstract Optional<Template> targetArn();

    /** The phone that gets a text message, such as {@code +491701234567}; {@code sigv4} then says the region. */
    @Field(minLength = 1)
    protected abstract Optional<Template> phoneNumber();

    /** What a topic's subscriber by mail reads as the subject; none, if it is blank. */
    @Field
    protected abstract Optional<Template> subject();

    /** What the message says. */
    @Field
    protected abstract Optional<Template> message();

    /** Attributes of the message, by which subscriptions filter. */
    @Field(defaultValue = "{}")
    protected abstract Map<String, Template> attributes();

    /** How long one request may take. */
    @Field(defaultValue = "10s", min = "1s", max = "60s")
    protected abstract Duration timeout();

    /** Without a region there is nobody to ask, and no key that signs. */
    @Override
    protected Step begin(Notice notice) {
        return region(notice).isEmpty() ? new Step.Done(new Verdict.Refused(NO_REGION)) : super.begin(notice);
    }

    @Override
    protected HttpCall call(Notice notice) {
        Publication publication = Publication.of(this, notice);
        return HttpCall.builder("POST", MaskedText.of(address(publication)))
                .body(Body.form(publication.form(this, notice)))
                .timeout(timeout())
                .build();
    }

    private String address(Publication publication) {
        return apiUrl().map(URI::toString).orElseGet(() -> amazon(region(publication)));
    }

    /** China's regions are a partition of AWS of their own. */
    private static String amazon(String region) {
        return "https://sns." + region + ".amazonaws.com" + (region.startsWith("cn-") ? ".cn/" : "/");
    }

    private String region(Notice notice) {
        return region(Publication.of(this, notice));
    }

    private String region(Publication publication) {
        return sigv4().region().orElseGet(publication::region);
    }

    @Override
    protected HttpCall sign(HttpCall call, Notice notice) {
        Body body = call.body().orElseThrow();
        URI address = URI.create(call.target().toString());
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", body.contentType());
        headers.put("Host", address.getRawAuthority());
        headers.put("X-Amz-Date", AMZ_DATE.format(notice.delivery().at()));
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String authorization = new Sigv4Signature(sigv4().accessKey(), sigv4().secretKey(), region(notice), keys)
                .of(call.method(), path, "", headers, body.reveal());
        return call.toBuilder()
                .header("X-Amz-Date", headers.get("X-Amz-Date"))
                .header("Authorization", authorization)
                .build();
    }

    /** The reply is XML, which no row can read: Amazon took what it names a message of, and nothing else. */
    @Override
    protected Verdict judge(Reply reply, Notice notice) {
        Matcher id = MESSAGE_ID.matcher(reply.body());
        if (reply.status() == OK && id.find()) {
            return new Verdict.Accepted(reply.toString(), id.group(1));
        }
        Verdict verdict = super.judge(reply, notice);
        boolean isTooMuch = verdict instanceof Verdict.Refused
                && THROTTLED.matcher(reply.body()).find();
        return isTooMuch ? Verdict.again(verdict.detail()) : verdict;
    }
}
