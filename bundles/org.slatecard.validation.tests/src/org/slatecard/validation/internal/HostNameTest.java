package org.slatecard.validation.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.testsupport.FleetBuilder;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;

class HostNameTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, value = {
            "ftp.example.org|", "192.0.2.10|", "a|", "xn--80ak6aa92e.example|",
            "ftp.example.org.|host-name-trailing-dot", ".|host-name-syntax", "..|host-name-syntax",
            "\uFE00|host-name-characters",
            "ftp://ftp.example.org|host-name-pasted", "FTPS://ftp.example.org/|host-name-pasted",
            "ftp.example.org:2121|host-name-pasted", "me@ftp.example.org|host-name-pasted",
            "ftp.example.org/clips|host-name-pasted", " ftp.example.org|host-name-pasted",
            "ftp:/ftp.example.org|host-name-pasted", "ftp://ingest_1/in|host-name-characters host-name-pasted",
            "ftp://|host-name-length host-name-pasted", "://|host-name-length host-name-pasted",
            "|host-name-length",
            "ingest_1|host-name-characters", "2001:db8::10|host-name-ipv6", "[2001:db8::10]|host-name-ipv6",
            "サーバー|host-name-internationalised", "サーバー.example|host-name-internationalised",
            "müller.example|host-name-internationalised", "ｆｔｐ．example.org|host-name-characters",
            "ftp\u200B.example.org|host-name-characters", "ftp.example.org\uD800|host-name-characters",
            "\u202Eftp.example.org|host-name-characters", "ftp\u0007.example.org|host-name-characters",
            "ftp example.org|host-name-characters",
            "-ftp.example.org|host-name-syntax", "ftp-.example.org|host-name-syntax", "ftp..example|host-name-syntax",
            ".example.org|host-name-syntax", "192.0.2|host-name-syntax", "192.0.2.300|host-name-syntax",
            "1234567890123456789012345678901234567890123456789012345678901234.example|host-name-syntax"})
    void isJudgedByWhatItIs(String hostName, String rules) {
        assertThat(about(findings(fleet(hostName)))).isEqualTo(rules == null ? "" : rules);
    }

    @ParameterizedTest
    @CsvSource({"254, ", "255, ", "256, host-name-length host-name-syntax"})
    void hasAtMost255Characters(int length, String rules) {
        assertThat(about(findings(fleet(labels(length))))).isEqualTo(rules == null ? "" : rules);
    }

    @ParameterizedTest
    @CsvSource({"255, host-name-internationalised", "256, host-name-characters"})
    void isOfferedInAsciiWhereThatFits(int lengthInAscii, String rule) {
        assertThat(about(findings(fleet("é." + labels(lengthInAscii - "xn--9ca.".length()))))).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({"ftp://me@ftp.example.org:2121/in, ftp.example.org, 2121", "ftp.example.org:990, ftp.example.org, 990",
            "ftp.example.org/in, ftp.example.org, 21", "ftp.example.org:, ftp.example.org, 21"})
    void fixPutsHostAndPortWhereTheyBelong(String pasted, String host, int port) {
        Fleet fleet = fleet(pasted);
        TransferTarget target = fleet.getTargets().get(0);
        Finding finding = findings(fleet).stream().filter(found -> found.fix() != null)
                .filter(found -> found.rule().id().equals("host-name-pasted")).findFirst().orElseThrow();

        finding.fix().command(new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack())).execute();

        assertThat(target.getHostName()).isEqualTo(host);
        assertThat(target.getPort()).isEqualTo(port);
    }

    /** A name of that length, of labels of 50 letters and what is left. */
    private static String labels(int length) {
        return "a".repeat(length).replaceAll("(a{50})a(?=a)", "$1.");
    }

    private static String about(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule().id()).filter(id -> id.startsWith("host-name"))
                .collect(Collectors.joining(" "));
    }

    private static Fleet fleet(String hostName) {
        return FleetBuilder.fleet("van").target("Ingest", target -> target.setHostName(hostName)).build();
    }

    private static List<Finding> findings(Fleet fleet) {
        return Services.validator().validate(fleet, new CameraModelLoader().load(), Secrets.NONE);
    }
}
