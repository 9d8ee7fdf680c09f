package acme;

import dev.tocsin.api.generated.Companion;

/** Carries the contract of {@link Siren} to the compilation of classes that extend it. */
@Companion({
    "{\"group\":\"default\"",
    ",\"plugin_name\":\"siren\"",
    ",\"aliases\":[]",
    ",\"doc\":\"Makes noise.\"",
    ",\"constructor\":\"(String host, int volume, Optional<Secret> key = null, Optional<String> song = null, Optional<String> sound = null, List<String> ears = [], Map<String, Integer> places = {})\"",
    ",\"fields\":",
    "[{\"name\":\"host\",\"kind\":\"string\",\"choices\":null,\"minimum\":2,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":null,\"members\":null,\"description\":\"Where it stands.\",\"required\":true,\"default\":null,\"annotation\":\"java.lang.String\",\"aliases\":[],\"deprecated\":null,\"global\":null}",
    ",{\"name\":\"volume\",\"kind\":\"integer\",\"choices\":null,\"minimum\":0,\"maximum\":130,\"pattern\":null,\"format\":\"int32\",\"secret\":false,\"items\":null,\"members\":null,\"description\":\"How loud it is.\",\"required\":true,\"default\":null,\"annotation\":\"int\",\"aliases\":[],\"deprecated\":null,\"global\":null}",
    ",{\"name\":\"key\",\"kind\":\"secret\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":true,\"items\":null,\"members\":null,\"description\":\"What opens it.\",\"required\":false,\"default\":null,\"annotation\":\"java.util.Optional<dev.tocsin.contract.value.Secret>\",\"aliases\":[],\"deprecated\":null,\"global\":null}",
    ",{\"name\":\"song\",\"kind\":\"string\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":null,\"members\":null,\"description\":\"What it sings.\",\"required\":false,\"default\":null,\"annotation\":\"java.util.Optional<java.lang.String>\",\"aliases\":[],\"deprecated\":null,\"global\":null}",
    ",{\"name\":\"sound\",\"kind\":\"string\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":null,\"members\":null,\"description\":\"What it sounds like.\",\"required\":false,\"default\":null,\"annotation\":\"java.util.Optional<java.lang.String>\",\"aliases\":[],\"deprecated\":null,\"global\":null}",
    ",{\"name\":\"ears\",\"kind\":\"list\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":{\"kind\":\"string\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":null,\"members\":null},\"members\":null,\"description\":\"Who hears it.\",\"required\":false,\"default\":[],\"annotation\":\"java.util.List<java.lang.String>\",\"aliases\":[],\"deprecated\":null,\"global\":null}",
    ",{\"name\":\"places\",\"kind\":\"map\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":{\"kind\":\"integer\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":\"int32\",\"secret\":false,\"items\":null,\"members\":null},\"members\":null,\"description\":\"Where the ears are.\",\"required\":false,\"default\":{},\"annotation\":\"java.util.Map<java.lang.String, java.lang.Integer>\",\"aliases\":[],\"deprecated\":\"use 'ears'\",\"global\":null}",
    "]",
    ",\"rules\":",
    "[{\"rule\":\"exactly_one\",\"fields\":[\"song\",\"sound\"]}",
    "]",
    ",\"actions\":",
    "[{\"name\":\"ring\",\"summary\":\"Returns how loud it was for how long, in seconds.\",\"signature\":\"(Duration length = \\\"5s\\\") -> Optional<Long>\",\"spread\":false,\"parameters\":[{\"name\":\"length\",\"kind\":\"duration\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":null,\"secret\":false,\"items\":null,\"members\":null,\"description\":\"how long\",\"required\":false,\"default\":\"5s\",\"annotation\":\"java.time.Duration\",\"aliases\":[],\"deprecated\":null}],\"returns\":{\"kind\":\"integer\",\"choices\":null,\"minimum\":null,\"maximum\":null,\"pattern\":null,\"format\":\"int64\",\"secret\":false,\"items\":null,\"members\":null,\"optional\":true,\"annotation\":\"java.util.Optional<java.lang.Long>\"}}",
    "]",
    ",\"semantics\":null",
    ",\"definition\":\"acme.Siren\"",
    ",\"factory\":\"acme.SirenPlugin$Factory\"",
    ",\"contract_version\":1",
    ",\"api_version\":\"0.1\"",
    "}",
})
final class SirenContract {
    private SirenContract() {}
}
