package org.slatecard.certificates;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slatecard.certificates.ChainCases.Case;
import org.slatecard.certificates.OpensslPki.Made;

/** Chains that nobody makes on purpose: random ones, thousands of them, showed that they were judged otherwise. */
final class RareChainCases {
    private static final String HOST = ChainCases.HOST;
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String NAME = "subjectAltName=DNS:" + HOST;
    private static final String[] AUTHORITY = {"basicConstraints=critical,CA:TRUE",
            "keyUsage=critical,keyCertSign,cRLSign"};
    /** {@code SEQUENCE { SEQUENCE { 1.3.6.1.5.5.7.21.1 } }}: a proxy that inherits everything. */
    private static final String PROXY = "1.3.6.1.5.5.7.1.14=DER:300C300A06082B06010505071501";

    /** The value of an extension that is an extension itself, and stands beside it as soon as the value is cut to nothing. */
    private static final String TWO_IN_ONE = "2.5.29.31=DER:300A06032A03040403020105";

    private final OpensslPki pki;
    private final List<Case> cases = new ArrayList<>();
    private final Made root;

    RareChainCases(OpensslPki pki) {
        this.pki = pki;
        root = authority("/O=Outside Broadcast/CN=Rare", "root");
        limits();
        extensions();
        names();
        keysAndSignatures();
        hosts();
    }

    List<Case> all() {
        return List.copyOf(cases);
    }

    private Made authority(String subject, String key) {
        return pki.certificate(subject, key).ext(AUTHORITY);
    }

    private Made server(Made issuer, String... extensions) {
        return pki.certificate("/CN=server", "server").by(issuer).ext(extensions);
    }

    private void add(String name, Made anchor, Made... sent) {
        cases.add(new Case(name, List.of(anchor), List.of(sent), HOST, NOON));
    }

    /** Name constraints as they stand in the certificate. */
    private void limits() {
        limited("a minimum of 1", "DER:3014A0123010820B6578616D706C652E636F6D800101", NAME);
        limited("a maximum of 5", "DER:3014A0123010820B6578616D706C652E636F6D810105", NAME);
        limited("another form of name, allowed", "DER:3010A00E300CA00A06032A0304A0030C0161",
                NAME + ",otherName:1.2.3.4;UTF8:a");
        limited("every directory excluded", "DER:3008A1063004A4023000", NAME);
        limited("every directory permitted", "DER:3008A0063004A4023000", NAME);
        limited("an object identifier permitted", "DER:3009A007300588032A0304", NAME);
        limited("more than are compared", all("permitted;DNS:d%d.example.com"),
                NAME + "," + all("DNS:h%d.example.com"));
        limited("mail of a, A in the certificate", "permitted;email:a@example.com", NAME + ",email:A@example.com");
        limited("mail below a domain", "permitted;email:.example.com", NAME + ",email:A@van.Example.com");
        limited("mail in letters of everywhere", "permitted;email:example.org",
                NAME + ",otherName:1.3.6.1.5.5.7.8.9;UTF8:a@example.com");
        Made limited = authority("/CN=Limited", "mid2").by(root)
                .ext("nameConstraints=critical,permitted;DNS:example.com");
        add("name constraints: a common name with a zero byte", root,
                pki.certificate("/CN=ftp.example.com_org", "server")
                        .by(limited).with("ftp.example.com_org", "ftp.example.com\0org"),
                limited);
        add("name constraints: a common name with a zero byte at its end", root,
                pki.certificate("/CN=ftp.example.org_", "server").by(limited)
                        .with("ftp.example.org_", "ftp.example.org\0"),
                limited);
        limited("resources excluded, one without a host", "excluded;URI:example.org", NAME + ",URI:urn:x:y");
        limited("resources below a domain", "permitted;URI:.example.com", NAME + ",URI:ftp://ftp.example.com:21/x");
        limited("addresses excluded, one of three bytes", "excluded;IP:10.0.0.0/255.0.0.0",
                "subjectAltName=DER:3016820F6674702E6578616D706C652E636F6D8703010203");
    }

    private static String all(String each) {
        return IntStream.range(0, 1100).mapToObj(each::formatted).collect(Collectors.joining(","));
    }

    private void limited(String name, String limits, String names) {
        Made limited = authority("/CN=Limited", "mid2").by(root).ext("nameConstraints=critical," + limits);
        add("name constraints: " + name, root, server(limited, names), limited);
    }

    private void extensions() {
        Made full = authority("/CN=Empty", "root2").ext(TWO_IN_ONE);
        Made empty = authority("/CN=Empty", "root2").ext(TWO_IN_ONE).with("0\u0013\u0006\u0003U\u001d\u001f\u0004\f",
                "0\u0007\u0006\u0003U\u001d\u001f\u0004\0");
        add("distribution points of no byte", empty, server(full, NAME));
        add("distribution point that is none", root, server(root, NAME, "2.5.29.31=DER:30020500"));
        add("basic constraints that are none", root, server(root, NAME, "basicConstraints=DER:0500"));
        add("distribution point with nothing in it", root, server(root, NAME, "2.5.29.31=DER:30023000"));
        Made far = pki.certificate("/CN=Far", "mid2").by(root).ext(
                "basicConstraints=critical,CA:TRUE,pathlen:2147483648",
                "keyUsage=critical,keyCertSign");
        add("path length beyond all counting", root, server(far, NAME), far);
        add("proxy certificate, not critical", root, server(root, NAME, PROXY));
        Made numbers = authority("/CN=Numbers", "root2").ext("sbgp-autonomousSysNum=critical,AS:64496");
        add("numbers of networks, critical", numbers, server(numbers, NAME));
        Made late = pki.certificate("/CN=server", "server").ext(NAME).valid("20250101000000Z", "20600101000000Z")
                .with("\u0018\u000f2060", "\u0017\u000f2060");
        add("four digits of the year in a time for two", late, late);
    }

    private void names() {
        Made order = authority("/CN=Outside/CN=Order", "root2");
        add("parts of the name in another order", authority("/CN=Order/CN=Outside", "root2"), server(order, NAME));
        Made middle = authority("/CN=Outside/CN=Middle", "mid2").by(root);
        add("parts of the name in another order, intermediate", root, server(middle, NAME),
                authority("/CN=Middle/CN=Outside", "mid2").by(root));
        Made number = authority("/CN=12345", "root2");
        add("name of the root in digits of another type", authority("/CN=12345", "root2").with("\f\00512345",
                "\u0012\00512345"), server(number, NAME));
        Made plain = authority("/CN=Plain", "root2");
        add("name of the root in another type of string",
                authority("/CN=Plain", "root2").with("\f\u0005Plain", "\u0016\u0005Plain"), server(plain, NAME));
    }

    private void keysAndSignatures() {
        Made strange = pki.certificate("/CN=server", "server").ext(NAME).with("*\u0086H\u00ce=\u0003\u0001\u0007",
                "*\u0086H\u00ce=\u0003\u0001\u0006");
        add("key on no point of its curve", strange, strange);
        add("EC with SHA-3", root, server(root, NAME).signed("-md", "sha3-256"));
        pki.key("plainRsa", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048");
        Made signer = authority("/CN=RSA", "plainRsa");
        add("RSA-PSS with a trailer of its own", signer,
                server(signer, NAME).signed("-sigopt", "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:32")
                        .with("\u00a2\u0003\u0002\u0001 ", "\u00a3\u0003\u0002\u0001 "));
        pki.key("limited", "-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048", "-pkeyopt",
                "rsa_pss_keygen_md:sha256", "-pkeyopt", "rsa_pss_keygen_mgf1_md:sha256", "-pkeyopt",
                "rsa_pss_keygen_saltlen:32");
        Made limited = authority("/CN=Limited Key", "limited");
        add("key for signatures with SHA-256 alone", limited, server(limited, NAME));
        add("key for signatures with SHA-384 alone, SHA-256",
                authority("/CN=Limited Key", "limited").with("\u0001e\u0003\u0004\u0002\u0001",
                        "\u0001e\u0003\u0004\u0002\u0002"),
                server(limited, NAME));
    }

    private void hosts() {
        asked("DNS:" + HOST, "ftp://" + HOST, "camera@" + HOST, HOST + ":990");
        asked("IP:::1", "::1", ":1", ":", "[::1]:21");
        asked("IP:::ffff:10.1.2.3", ":ffff:10.1.2.3", "+10.1.2.3", "\uff11\uff10.1.2.3");
        asked("IP:2001:db8::1", "[2001:db8::1]", "2001:db8::1:");
        asked("DNS:k.example.com", "\u212a.example.com", "K.EXAMPLE.COM");
    }

    private void asked(String names, String... hosts) {
        Made made = server(root, "subjectAltName=" + names);
        for (String host : hosts) {
            cases.add(new Case(names + " for " + host, List.of(root), List.of(made), host, NOON));
        }
    }
}
