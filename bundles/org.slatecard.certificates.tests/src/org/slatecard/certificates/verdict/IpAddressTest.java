package org.slatecard.certificates.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpAddressTest {
    @ParameterizedTest
    @CsvSource({"2001:0db8:0:0::1,2001:db8::1", "2001:DB8::A,2001:db8::a", "[2001:db8::1],2001:db8::1",
            "2001:db8:0:1:1:1:1:1,2001:db8:0:1:1:1:1:1", "2001:db8:0:0:1:0:0:1,2001:db8::1:0:0:1",
            "2001:0:0:1:0:0:0:1,2001:0:0:1::1", "0:0:0:0:0:0:0:0,::", "0:0:0:0:0:0:0:1,::1",
            "fe80:0:0:0:0:0:0:0,fe80::",
            "::ffff:c000:201,::ffff:192.0.2.1", "192.0.2.1,192.0.2.1", "ftp.example.com,ftp.example.com",
            "2001:db8::g,2001:db8::g", "[192.0.2.1],[192.0.2.1]"})
    void showsEachAddressInItsOneForm(String typed, String shown) {
        assertThat(IpAddress.shown(typed)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 8, 15, 32})
    void knowsNoAddressOfAnotherLength(int bytes) {
        assertThat(IpAddress.of(new byte[bytes])).isEmpty();
    }

    @Test
    void theSameAddressIsEqualHoweverItWasTyped() {
        assertThat(IpAddress.parse("2001:0DB8:0:0::1")).isEqualTo(IpAddress.parse("2001:db8::1"))
                .hasSameHashCodeAs(IpAddress.parse("2001:db8::1"));
        assertThat(IpAddress.parse("2001:db8::2")).isNotEqualTo(IpAddress.parse("2001:db8::1"));
    }
}
