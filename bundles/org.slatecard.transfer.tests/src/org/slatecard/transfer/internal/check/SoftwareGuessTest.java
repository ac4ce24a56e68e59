package org.slatecard.transfer.internal.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.internal.net.Reply;

/** What a server is taken for, and the advice that goes with it. */
class SoftwareGuessTest {
    @ParameterizedTest
    @CsvSource({"220 (vsFTPd 3.0.3), 215 UNIX Type: L8, VSFTPD",
            "220 ProFTPD Server (Debian) [::ffff:127.0.0.1], 215 UNIX Type: L8, PROFTPD",
            "220---------- Welcome to Pure-FTPd [privsep] [TLS] ----------, 215 UNIX Type: L8, PURE_FTPD",
            "220-FileZilla Server 1.8.0, 215 UNIX emulated by FileZilla., FILEZILLA",
            "220 Welcome to the newsroom, 215 UNIX emulated by FileZilla., FILEZILLA",
            "220 Microsoft FTP Service, 215 Windows_NT, IIS", "220 Welcome, 215 Windows_NT, IIS",
            "220 Service ready for new user., 215 UNIX Type: Apache FtpServer, UNKNOWN"})
    void isKnownByItsGreetingOrSystem(String greeting, String system, ServerSoftware expected) {
        Heard heard = new Heard();
        heard.banner(new Reply(220, List.of(greeting)));
        heard.system(new Reply(215, List.of(system)));
        assertThat(SoftwareGuess.of(heard)).isEqualTo(expected);
    }

    private static List<ServerFinding.Advice> advice(ServerSoftware software) {
        return new Advice(Cameras.offer()).of(software);
    }

    @Test
    void iisIsToldWhatToAllowBeforeWhatToForbid() {
        List<String> lines = advice(ServerSoftware.IIS).get(0).lines();
        assertThat(lines).hasSameSizeAs(Cameras.suites())
                .startsWith("Enable-TlsCipherSuite -Name TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384",
                        "Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256",
                        "Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384",
                        "Disable-TlsCipherSuite -Name TLS_RSA_WITH_AES_128_CBC_SHA");
    }

    @Test
    void whoeverIsNotRecognisedGetsTheLinesOfEach() {
        assertThat(advice(ServerSoftware.UNKNOWN)).extracting(ServerFinding.Advice::software)
                .containsExactly(ServerSoftware.VSFTPD, ServerSoftware.PROFTPD, ServerSoftware.PURE_FTPD,
                        ServerSoftware.IIS, ServerSoftware.FILEZILLA);
        assertThat(advice(ServerSoftware.FILEZILLA).get(0).lines()).isEmpty();
    }
}
