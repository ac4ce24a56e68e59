package org.slatecard.transfer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How servers are named. */
class ServerAddressTest {
    @ParameterizedTest
    @CsvSource({"ftp.example.com, ftp.example.com, 21", "ftp.example.com:2121, ftp.example.com, 2121",
            "10.0.0.1:1, 10.0.0.1, 1", "[::1], ::1, 21", "[2001:db8::1]:65535, 2001:db8::1, 65535",
            "[fe80::1%eth0]:21, fe80::1%eth0, 21", "サーバー.example, サーバー.example, 21"})
    void readsHostAndPort(String text, String host, int port) {
        assertThat(ServerAddress.parse(text)).contains(new ServerAddress(host, port));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ":21", "host:", "host:0", "host:65536", "host:x", "::1", "2001:db8::1:21", "[::1",
            "[host]:21", "[]:21", "ftp://host", "user@host", "a b", "host:21:22", "host\u0007"})
    void refusesWhatNamesNoServer(String text) {
        assertThat(ServerAddress.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"host:21", "[::1]:2121"})
    void isWrittenAsItIsRead(String text) {
        assertThat(ServerAddress.parse(text).orElseThrow()).hasToString(text);
    }
}
