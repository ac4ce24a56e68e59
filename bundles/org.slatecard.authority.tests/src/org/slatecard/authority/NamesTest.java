package org.slatecard.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.model.text.ExplainedException;

/** Names of servers by RFC 5280 and RFC 9525, and limits on them. */
class NamesTest {
    @ParameterizedTest
    @ValueSource(strings = {"ftp.van.example", "FTP.Van.Example", "truck-1", "*.van.example", "xn--bcher-kva.example",
            "1.van.example", "a"})
    void takesHostNames(String name) throws ExplainedException {
        assertThat(ServerNames.of(List.of(name)).dnsNames()).containsExactly(name.toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.20.0.5", "192.168.1.1", "fd00:20::5", "::1"})
    void takesAddresses(String address) throws ExplainedException {
        assertThat(ServerNames.of(List.of(address)).addresses()).containsExactly(address);
    }

    @ParameterizedTest
    @CsvSource({"*,no host name", "*.example,no host name", "ftp*.van.example,no host name",
            "a.*.van.example,no host name", "-van.example,no host name", "van-.example,no host name",
            "van..example,no host name", "van.example.,no host name", "a_b.example,no host name",
            "'a b',no host name", "'',no host name", "10.20.0.256,looks like an address",
            "10.20.0,looks like an address", "fe80::1%eth0,no host name", "bücher.example,cannot look up",
            "ftp://van.example,no host name", "van.example:21,no host name"})
    void refusesWhatIsNoNameOfAServer(String name, String part) {
        assertThatThrownBy(() -> ServerNames.of(List.of(name))).isInstanceOf(ExplainedException.class)
                .hasMessageContaining(part);
    }

    @Test
    void refusesLabelsAndNamesThatAreTooLongAndTooManyNames() throws ExplainedException {
        String label = "a".repeat(63);
        assertThat(ServerNames.of(List.of(label + ".example")).dnsNames()).hasSize(1);
        assertThatThrownBy(() -> ServerNames.of(List.of(label + "a.example"))).hasMessageContaining("no host name");
        assertThatThrownBy(() -> ServerNames.of(List.of(String.join(".", label, label, label, label))))
                .hasMessageContaining("no host name");
        assertThatThrownBy(() -> ServerNames.of(List.of())).hasMessageContaining("No name is given");
        assertThatThrownBy(
                () -> ServerNames.of(IntStream.range(0, 101).mapToObj(i -> "host-" + i + ".example").toList()))
                .hasMessageContaining("101 names");
    }

    @Test
    void takesDomainsNetworksAndSingleAddressesAsLimits() throws ExplainedException {
        NameLimits limits = NameLimits.of(List.of("Van.Example", "10.20.0.0/16", "fd00:20::/32", "192.168.1.7"));
        assertThat(limits.domains()).containsExactly("van.example");
        assertThat(limits.networks()).containsExactly("10.20.0.0/16", "fd00:20::/32", "192.168.1.7/32");
    }

    @ParameterizedTest
    @CsvSource({"*.van.example,no domain", "10.20.0.0/33,no network", "10.20/16,no network",
            "10.20.0.0/255.255.0.0,no network", "a b,no host name"})
    void refusesWhatIsNoLimit(String limit, String part) {
        assertThatThrownBy(() -> NameLimits.of(List.of(limit))).isInstanceOf(ExplainedException.class)
                .hasMessageContaining(part);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfKeyIsExplained(KeyKind kind) {
        assertThat(kind.explanation().in(Locale.ENGLISH)).contains("bits of security");
        assertThat(kind.explanation().in(Locale.JAPANESE)).contains("強度は");
    }
}
