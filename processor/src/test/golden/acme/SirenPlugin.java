package acme;

import dev.tocsin.api.generated.Definition;
import dev.tocsin.api.generated.PluginFactory;
import dev.tocsin.api.generated.Recorder;
import dev.tocsin.api.history.Invocation;
import dev.tocsin.api.history.Recorded;
import dev.tocsin.api.host.Host;
import dev.tocsin.contract.kind.Values;
import dev.tocsin.contract.plugin.ActionContract;
import dev.tocsin.contract.value.Secret;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/** The plugin that {@link Siren} defines. Immutable; safe to share between threads as its definition is. */
@Generated("dev.tocsin.processor.PluginProcessor")
@SuppressWarnings({"deprecation", "removal"})
public final class SirenPlugin extends Siren implements Recorded {
    private static final Definition DEFINITION = Definition.of(SirenPlugin.class, new Factory());
    private static final Values DEFAULTS = DEFINITION.defaults();
    private static final ActionContract RING = DEFINITION.action("ring");

    private final Host host_;
    private final Recorder recorder;
    private final String host;
    private final int volume;
    private final Optional<Secret> key;
    private final Optional<String> song;
    private final Optional<String> sound;
    private final List<String> ears;
    private final Map<String, Integer> places;

    private SirenPlugin(Builder builder) {
        this.host_ = builder.host_;
        this.recorder = Recorder.of(builder.host_, DEFINITION);
        this.host = builder.host;
        this.volume = builder.volume;
        this.key = builder.key;
        this.song = builder.song;
        this.sound = builder.sound;
        this.ears = builder.ears;
        this.places = builder.places;
    }

    /** {@return a builder of a plugin in the default host} */
    public static HostStage builder() {
        return builder(Host.ofDefaults());
    }

    /** {@return a builder of a plugin in that host} */
    public static HostStage builder(Host host) {
        return new Builder(host, DEFAULTS);
    }

    /** {@return a builder with all that this plugin is made of} */
    public Builder toBuilder() {
        return new Builder(host_, new Factory().configuration(this));
    }

    @Override
    public List<Invocation> history() {
        return recorder.history();
    }

    @Override
    protected String host() {
        return host;
    }

    @Override
    protected int volume() {
        return volume;
    }

    @Override
    protected Optional<Secret> key() {
        return key;
    }

    @Override
    protected Optional<String> song() {
        return song;
    }

    @Override
    protected Optional<String> sound() {
        return sound;
    }

    @Override
    protected List<String> ears() {
        return ears;
    }

    @Override
    protected Map<String, Integer> places() {
        return places;
    }

    @Override
    public Optional<Long> ring(Duration length) {
        Recorder.Call call = this.recorder.begin(RING, length);
        try {
            Optional<Long> result = super.ring(length);
            this.recorder.returned(call, result);
            return result;
        } catch (Throwable thrown) {
            this.recorder.threw(call, thrown);
            throw thrown;
        }
    }

    /** Needs {@code host}. */
    public interface HostStage {
        /** Sets {@code host}: Where it stands. */
        VolumeStage host(String host);
    }

    /** Needs {@code volume}. */
    public interface VolumeStage {
        /** Sets {@code volume}: How loud it is. */
        Builder volume(int volume);
    }

    /** Collects the configuration of a plugin. Each value is checked as it is set. Not safe to share between threads. */
    public static final class Builder implements HostStage, VolumeStage {
        private final Host host_;
        private String host;
        private int volume;
        private Optional<Secret> key = Optional.empty();
        private Optional<String> song = Optional.empty();
        private Optional<String> sound = Optional.empty();
        private List<String> ears;
        private Map<String, Integer> places;

        private Builder(Host host, Values values) {
            this.host_ = host;
            if (values.has("host")) {
                this.host = (String) values.get("host");
            }
            if (values.has("volume")) {
                this.volume = ((Long) values.get("volume")).intValue();
            }
            this.key = Optional.ofNullable(values.get("key")).map(value -> (Secret) value);
            this.song = Optional.ofNullable(values.get("song")).map(value -> (String) value);
            this.sound = Optional.ofNullable(values.get("sound")).map(value -> (String) value);
            if (values.has("ears")) {
                this.ears = Factory.list(values.get("ears"), value -> (String) value);
            }
            if (values.has("places")) {
                this.places = Factory.map(values.get("places"), value -> ((Long) value).intValue());
            }
        }

        /** Sets {@code host}: Where it stands. */
        @Override
        public Builder host(String host) {
            this.host = DEFINITION.check("host", host);
            return this;
        }

        /** Sets {@code volume}: How loud it is. */
        @Override
        public Builder volume(int volume) {
            this.volume = DEFINITION.check("volume", volume);
            return this;
        }

        /** Sets {@code key}: What opens it. */
        public Builder key(Secret key) {
            this.key = Optional.of(DEFINITION.check("key", key));
            return this;
        }

        /** Sets {@code song}: What it sings. */
        public Builder song(String song) {
            this.song = Optional.of(DEFINITION.check("song", song));
            return this;
        }

        /** Sets {@code sound}: What it sounds like. */
        public Builder sound(String sound) {
            this.sound = Optional.of(DEFINITION.check("sound", sound));
            return this;
        }

        /** Sets {@code ears}: Who hears it. */
        public Builder ears(List<String> ears) {
            this.ears = List.copyOf(DEFINITION.check("ears", ears));
            return this;
        }

        /** Sets {@code places}: Where the ears are. */
        @Deprecated
        public Builder places(Map<String, Integer> places) {
            this.places = Collections.unmodifiableMap(new LinkedHashMap<>(DEFINITION.check("places", places)));
            return this;
        }

        /** {@return the plugin} */
        public SirenPlugin build() {
            Set<String> given = new TreeSet<>();
            if (this.key.isPresent()) {
                given.add("key");
            }
            if (this.song.isPresent()) {
                given.add("song");
            }
            if (this.sound.isPresent()) {
                given.add("sound");
            }
            DEFINITION.complete(given);
            SirenPlugin plugin = new SirenPlugin(this);
            plugin.opened();
            return plugin;
        }
    }

    /** Makes and calls such plugins by name. */
    public static final class Factory implements PluginFactory {
        /** For the registry. */
        public Factory() {}

        @Override
        public SirenPlugin create(Host host, Values values) {
            return new Builder(host, values).build();
        }

        @Override
        public Object invoke(Object plugin, String action, Values arguments) throws Exception {
            SirenPlugin callee = (SirenPlugin) plugin;
            return switch (action) {
                case "ring" -> callee.ring((Duration) arguments.get("length")).orElse(null);
                default -> throw new IllegalArgumentException("no action '" + action + "'");
            };
        }

        @Override
        public Values configuration(Object plugin) {
            SirenPlugin built = (SirenPlugin) plugin;
            return Values.builder()
                    .with("host", built.host)
                    .with("volume", plain(built.volume))
                    .with("key", built.key.orElse(null))
                    .with("song", built.song.orElse(null))
                    .with("sound", built.sound.orElse(null))
                    .with("ears", plain(built.ears))
                    .with("places", plain(built.places))
                    .build();
        }

        @Override
        public Object plain(Object value) {
            if (value instanceof Integer number) {
                return number.longValue();
            }
            if (value instanceof List<?> items) {
                return items.stream().map(this::plain).toList();
            }
            if (value instanceof Map<?, ?> entries) {
                Map<Object, Object> plain = new LinkedHashMap<>();
                entries.forEach((key, each) -> plain.put(key, plain(each)));
                return plain;
            }
            return value;
        }

        private static <T> List<T> list(Object plain, Function<Object, T> item) {
            List<T> items = new ArrayList<>();
            ((List<?>) plain).forEach(each -> items.add(item.apply(each)));
            return List.copyOf(items);
        }

        private static <T> Map<String, T> map(Object plain, Function<Object, T> value) {
            Map<String, T> entries = new LinkedHashMap<>();
            ((Map<?, ?>) plain).forEach((key, each) -> entries.put((String) key, value.apply(each)));
            return Collections.unmodifiableMap(entries);
        }
    }
}
