package org.slatecard.certificates;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slatecard.certificates.OpensslPki.Made;

/** Chains of every kind that people meet, and some that they should not. */
final class ChainCases {
    static final String HOST = "ftp.example.com";
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String SIGN = "keyUsage=critical,keyCertSign,cRLSign";
    private static final String CA = "basicConstraints=critical,CA:TRUE";
    private static final String IDS = "subjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid";
    private static final String NAME = "subjectAltName=DNS:" + HOST;

    /** What is trusted, what is sent, and who is asked for. */
    record Case(String name, List<Made> anchors, List<Made> sent, String host, Instant at) {}

    private final OpensslPki pki;
    private final List<Case> cases = new ArrayList<>();
    private final Made root;
    private final Made between;

    ChainCases(Path folder) throws IOException {
        pki = new OpensslPki(folder);
        for (String name : List.of("root", "root2", "mid", "mid2", "mid3", "server", "other")) {
            pki.key(name);
        }
        root = authority("/O=Outside Broadcast/CN=Root", "root");
        between = authority("/O=Outside Broadcast/CN=Between", "mid").by(root);
        plain();
        times();
        oddTimes();
        wrongPaths();
        crossSigned();
        constraints();
        usages();
        algorithms();
        names();
        versionsAndExtensions();
        anchors();
    }

    OpensslPki pki() {
        return pki;
    }

    List<Case> all() {
        return List.copyOf(cases);
    }

    private Made authority(String subject, String key) {
        return pki.certificate(subject, key).ext(CA, SIGN, IDS);
    }

    private Made server(Made issuer, String... extensions) {
        return pki.certificate("/CN=server", "server").by(issuer).ext("basicConstraints=critical,CA:FALSE", IDS)
                .ext(extensions);
    }

    private Made unmarkedServer(Made issuer) {
        return pki.certificate("/CN=server", "server").by(issuer).ext(NAME);
    }

    private Made server() {
        return server(between, NAME, "extendedKeyUsage=serverAuth", "keyUsage=critical,digitalSignature");
    }

    private void add(String name, Made anchor, Made... sent) {
        cases.add(new Case(name, List.of(anchor), List.of(sent), HOST, NOON));
    }

    private void addAt(String name, String at, Made anchor, Made... sent) {
        cases.add(new Case(name, List.of(anchor), List.of(sent), HOST, Instant.parse(at)));
    }

    private void addTrusting(String name, List<Made> anchors, Made... sent) {
        cases.add(new Case(name, anchors, List.of(sent), HOST, NOON));
    }

    private void plain() {
        add("valid", root, server(), between);
        add("valid, root sent too", root, server(), between, root);
        add("valid, directly under the root", root, server(root, NAME));
        add("valid, root before the intermediate", root, server(), root, between);
        add("valid, everything twice", root, server(), between, between, root, root);
        Made deep = authority("/CN=Deep", "mid2").by(between);
        Made deeper = authority("/CN=Deeper", "mid3").by(deep);
        add("valid, three intermediates", root, server(deeper, NAME), deeper, deep, between);
        add("valid, three intermediates in the wrong order", root, server(deeper, NAME), between, deeper, deep);
        add("the middle one of three is missing", root, server(deeper, NAME), deeper, between);
        add("an authority before the server", root, between, server());
        add("valid, with a stranger", root, server(), between, authority("/CN=Stranger", "other"));
        add("valid, no key identifiers", root, unmarkedServer(between), between);
    }

    private void times() {
        String past = "20250601000000Z";
        Made early = authority("/CN=Early", "mid2").by(root).valid("20250101000000Z", past);
        Made late = authority("/CN=Late", "mid2").by(root).valid("20270101000000Z", "20350101000000Z");
        Made oldRoot = authority("/CN=Old Root", "root2").valid("20150101000000Z", past);
        add("expired server", root, server().valid("20250101000000Z", past), between);
        add("server not valid yet", root, server().valid("20270101000000Z", "20280101000000Z"), between);
        add("expired intermediate", root, server(early, NAME), early);
        add("intermediate not valid yet", root, server(late, NAME), late);
        add("expired root", oldRoot, server(oldRoot, NAME));
        addAt("expired root, when it was valid", "2025-05-31T23:59:59Z", oldRoot, server(oldRoot, NAME));
        add("root not valid yet", authority("/CN=Next Root", "root2").valid("20270101000000Z", "20350101000000Z"),
                server(authority("/CN=Next Root", "root2"), NAME));
        Made year = server().valid("20260101000000Z", "20261231235959Z");
        addAt("the second before it begins", "2025-12-31T23:59:59Z", root, year, between);
        addAt("the second in which it begins", "2026-01-01T00:00:00Z", root, year, between);
        addAt("the second before it ends", "2026-12-31T23:59:58Z", root, year, between);
        addAt("the second in which it ends", "2026-12-31T23:59:59Z", root, year, between);
        addAt("the second after it ends", "2027-01-01T00:00:00Z", root, year, between);
        Made century = server(root, NAME).valid("20491231000000Z", "20500102000000Z");
        Made lasting = authority("/CN=Lasting Root", "root2").valid("20250101000000Z", "99991231235959Z");
        Made far = server(lasting, NAME).valid("20491231000000Z", "20500102000000Z");
        addAt("2050, before the year", "2049-12-31T23:59:59Z", lasting, far);
        addAt("2050, in the year", "2050-01-01T00:00:01Z", lasting, far);
        addAt("2050, before it begins", "2049-12-30T23:59:59Z", lasting, far);
        addAt("2050, after its root has ended", "2050-01-01T00:00:00Z", root, century);
        add("no end (99991231235959Z)", lasting, server(lasting, NAME).valid("20250101000000Z", "99991231235959Z"));
        addAt("valid before 1970", "1969-07-20T20:17:40Z", lasting,
                server(lasting, NAME).valid("19500101000000Z", "20350101000000Z"));
        add("from 1950 on, in two digits", root, server().valid("19500101000000Z", "20350101000000Z"), between);
    }

    /** Certificates on the card whose own signature nobody looks at. */
    private void oddTimes() {
        Map<String, String> ends = new LinkedHashMap<>();
        ends.put("leap second", "341231235960Z");
        ends.put("30 February", "350230000000Z");
        ends.put("hour 24", "341231240000Z");
        ends.put("small letter", "350101000000z");
        ends.put("time zone", "3501010000+09");
        ends.put("the same", "350101000000Z");
        ends.forEach((name, end) -> {
            Made own = pki.certificate("/CN=server", "server").ext(NAME).with("350101000000Z", end);
            add("odd end: " + name, own, own);
        });
        Made signed = server().with("350101000000Z", "341231235959Z");
        add("altered after it was signed", root, signed, between);
    }

    private void wrongPaths() {
        Made imitation = authority("/O=Outside Broadcast/CN=Root", "other");
        Made plainImitation = pki.certificate("/O=Outside Broadcast/CN=Root", "other").ext(CA, SIGN);
        Made plainServer = unmarkedServer(root);
        add("intermediate missing", root, server());
        add("nothing of the chain on the card", authority("/CN=Stranger", "other"), server(), between, root);
        add("root of the same name with another key", imitation, server(), between);
        add("the same without key identifiers", plainImitation, plainServer);
        add("signed by another key", root,
                server(authority("/O=Outside Broadcast/CN=Between", "mid2").by(root), NAME), between);
        add("signed by another key, no key identifiers", root, unmarkedServer(plainBetween("mid2")),
                plainBetween("mid"));
        addTrusting("two roots of one name, the right one last", List.of(plainImitation, root), plainServer);
        addTrusting("two roots of one name, key identifiers", List.of(imitation, root), server(), between);
        Made loopA = authority("/CN=Loop A", "mid2").by(authority("/CN=Loop B", "mid3"));
        Made loopB = authority("/CN=Loop B", "mid3").by(authority("/CN=Loop A", "mid2"));
        add("two that issued each other", root, server(loopA, NAME), loopA, loopB);
    }

    private Made plainBetween(String key) {
        return pki.certificate("/CN=Plain", key).by(root).ext(CA, SIGN);
    }

    private void crossSigned() {
        Made old = authority("/CN=Old Root", "root2");
        Made cross = authority("/O=Outside Broadcast/CN=Root", "root").by(old);
        Made expired = authority("/CN=Old Root", "root2").valid("20000101000000Z", "20250930000000Z");
        Made crossOfExpired = authority("/O=Outside Broadcast/CN=Root", "root").by(expired);
        add("cross-signed, old root trusted", old, server(), between, cross);
        add("cross-signed, new root trusted", root, server(), between, cross);
        add("cross-signed, old root trusted, cross certificate missing", old, server(), between);
        add("cross-signed, old root trusted, new root sent first", old, server(), between, root, cross);
        add("cross-signed, old root trusted, new root sent last", old, server(), between, cross, root);
        add("cross-signed by an expired root, which is trusted", expired, server(), between, crossOfExpired);
        add("cross-signed by an expired root, new root trusted", root, server(), between, crossOfExpired);
        addTrusting("cross-signed, both trusted", List.of(old, root), server(), between, cross);
        addTrusting("cross certificate trusted beside the old root", List.of(cross, old), server(), between);
        Made renewed = authority("/O=Outside Broadcast/CN=Between", "mid").by(root).valid("20250101000000Z",
                "20360101000000Z");
        Made ended = authority("/O=Outside Broadcast/CN=Between", "mid").by(root).valid("20240101000000Z",
                "20250601000000Z");
        add("two intermediates of one key, one expired", root, server(), ended, renewed);
        Made rolled = authority("/O=Outside Broadcast/CN=Root", "other").by(root);
        add("root rolled over, self-issued", root, server(rolled, NAME), rolled);
    }

    private void constraints() {
        Made none = authority("/CN=None Below", "mid2").by(root);
        none.ext("1.2.3.4=ASN1:NULL");
        limited("path length 0, server below", "CA:TRUE,pathlen:0", false);
        limited("path length 0, authority below", "CA:TRUE,pathlen:0", true);
        limited("path length 1, authority below", "CA:TRUE,pathlen:1", true);
        Made narrow = pki.certificate("/CN=Narrow Root", "root2").ext("basicConstraints=critical,CA:TRUE,pathlen:0",
                SIGN, IDS);
        Made below = authority("/CN=Below", "mid2").by(narrow);
        add("path length 0 of the root, authority below", narrow, server(below, NAME), below);
        Made again = authority("/CN=Below", "mid3").by(below);
        add("path length 0 of the root, self-issued below", narrow, server(again, NAME), again, below);
        add("unknown extension, not critical", root, server(none, NAME), none);
        Map<String, String> constraints = new LinkedHashMap<>();
        constraints.put("permitted DNS", "permitted;DNS:example.com");
        constraints.put("permitted DNS of others", "permitted;DNS:example.org");
        constraints.put("permitted DNS with a dot", "permitted;DNS:.example.com");
        constraints.put("permitted DNS, one of two", "permitted;DNS:example.org,permitted;DNS:com");
        constraints.put("excluded DNS", "excluded;DNS:example.com");
        constraints.put("excluded DNS of others", "excluded;DNS:example.org");
        constraints.put("excluded DNS that only ends alike", "excluded;DNS:p.example.com");
        constraints.put("permitted, part of it excluded", "permitted;DNS:com,excluded;DNS:ftp.example.com");
        constraints.put("permitted address", "permitted;IP:10.0.0.0/255.0.0.0");
        constraints.put("permitted directory", "permitted;dirName:dir");
        constraints.put("excluded directory", "excluded;dirName:dir");
        constraints.put("all DNS excluded", "DER:3006A10430028200");
        constraints.put("all DNS permitted", "DER:3006A00430028200");
        constraints.forEach((name, limits) -> constrained(name, limits, NAME));
        constrained("permitted address, address", "permitted;IP:10.0.0.0/255.0.0.0", "subjectAltName=IP:10.1.2.3");
        constrained("permitted address, address of others", "permitted;IP:10.0.0.0/255.0.0.0",
                "subjectAltName=IP:192.168.1.1");
        constrained("excluded address", "excluded;IP:10.0.0.0/255.0.0.0", "subjectAltName=IP:10.1.2.3");
        constrained("permitted IPv6", "permitted;IP:2001:db8::/ffff:ffff::", "subjectAltName=IP:2001:db8::1");
        constrained("permitted IPv6 of others", "permitted;IP:2001:db8::/ffff:ffff::", "subjectAltName=IP:2001:db9::1");
        constrained("wildcard wider than permitted", "permitted;DNS:ftp.example.com",
                "subjectAltName=DNS:*.example.com");
        Made evading = named(authority("/CN=Evaded", "mid2").by(root), "permitted;DNS:example.org");
        add("constraint evaded by the common name", root,
                pki.certificate("/CN=" + HOST, "server").by(evading).ext(IDS), evading);
        Made narrowRoot = named(authority("/CN=Narrow Names", "root2"), "permitted;DNS:example.org");
        add("permitted DNS of the root", narrowRoot, server(narrowRoot, NAME));
    }

    private void limited(String name, String basic, boolean authorityBelow) {
        Made limited = pki.certificate("/CN=Limited", "mid2").by(root).ext("basicConstraints=critical," + basic, SIGN,
                IDS);
        Made below = authority("/CN=Below", "mid3").by(limited);
        if (authorityBelow) {
            add(name, root, server(below, NAME), below, limited);
        } else {
            add(name, root, server(limited, NAME), limited);
        }
    }

    private void constrained(String name, String limits, String names) {
        Made authority = named(authority("/CN=Constrained", "mid2").by(root), limits);
        add("name constraints: " + name, root, server(authority, names), authority);
    }

    private static Made named(Made authority, String limits) {
        return authority.ext("nameConstraints=critical," + limits, "[dir]", "O=Outside Broadcast");
    }

    private void usages() {
        for (String purpose : List.of("clientAuth", "anyExtendedKeyUsage", "serverAuth,clientAuth", "codeSigning",
                "1.2.3.4", "critical,serverAuth", "nsSGC")) {
            add("extended key usage " + purpose, root, server(between, NAME, "extendedKeyUsage=" + purpose), between);
        }
        for (String usage : List.of("keyCertSign", "keyEncipherment", "keyAgreement", "nonRepudiation",
                "digitalSignature,keyCertSign")) {
            add("key usage " + usage, root, server(between, NAME, "keyUsage=critical," + usage), between);
        }
        for (String usage : List.of("keyUsage=critical,cRLSign", "keyUsage=digitalSignature",
                SIGN + "\nextendedKeyUsage=clientAuth", SIGN + "\nextendedKeyUsage=serverAuth", "")) {
            Made authority = pki.certificate("/CN=Usage", "mid2").by(root).ext(CA, usage, IDS);
            add("authority with " + usage.replace('\n', ' '), root, server(authority, NAME), authority);
        }
        add("Netscape type of a client", root, server(between, NAME, "nsCertType=client"), between);
        add("Netscape type of a server", root, server(between, NAME, "nsCertType=critical,server"), between);
    }

    private void algorithms() {
        pki.key("rsa", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:2048");
        pki.key("rsa1024", "-algorithm", "RSA", "-pkeyopt", "rsa_keygen_bits:1024");
        pki.key("pss", "-algorithm", "RSA-PSS", "-pkeyopt", "rsa_keygen_bits:2048");
        pki.key("ed25519", "-algorithm", "ED25519").key("ed448", "-algorithm", "ED448");
        for (String curve : List.of("P-224", "P-384", "P-521", "secp256k1", "brainpoolP256r1")) {
            pki.key(curve, "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:" + curve);
        }
        pki.key("explicit", "-algorithm", "EC", "-pkeyopt", "ec_paramgen_curve:P-256", "-pkeyopt",
                "ec_param_enc:explicit");
        for (String key : List.of("rsa", "rsa1024", "pss", "ed25519", "ed448", "P-224", "P-384", "P-521", "secp256k1",
                "brainpoolP256r1", "explicit")) {
            Made authority = authority("/CN=Root of " + key, key);
            add("root with key " + key, authority, server(authority, NAME));
            add("server with key " + key, root, pki.certificate("/CN=server", key).by(root).ext(NAME, IDS));
        }
        Made rsaRoot = authority("/CN=RSA Root", "rsa");
        for (String digest : List.of("md5", "sha1", "sha224", "sha384", "sha512", "sha3-256")) {
            add("RSA with " + digest, rsaRoot, server(rsaRoot, NAME).signed("-md", digest));
        }
        add("RSA-PSS by an RSA key", rsaRoot, server(rsaRoot, NAME).signed("-sigopt", "rsa_padding_mode:pss"));
        add("RSA-PSS with SHA-384", rsaRoot, server(rsaRoot, NAME).signed("-md", "sha384", "-sigopt",
                "rsa_padding_mode:pss", "-sigopt", "rsa_pss_saltlen:20"));
        add("EC with SHA-1", root, server().signed("-md", "sha1"), between);
        add("root signed with SHA-1", authority("/CN=SHA-1 Root", "root2").signed("-md", "sha1"),
                server(authority("/CN=SHA-1 Root", "root2"), NAME));
    }

    private void names() {
        Map<String, List<String>> hosts = new LinkedHashMap<>();
        List<String> usual = List.of(HOST, "FTP.Example.COM", "example.com", "a.ftp.example.com", "ftp.example.org");
        hosts.put("DNS:" + HOST, usual);
        hosts.put("DNS:*.example.com", List.of(HOST, "example.com", "a.b.example.com", "xn--bcher-kva.example.com",
                ".example.com", "x_y.example.com", "*.example.com", "ftp.example.com."));
        hosts.put("DNS:*.com", List.of("example.com", HOST));
        hosts.put("DNS:f*.example.com", List.of(HOST));
        hosts.put("DNS:*p.example.com", List.of(HOST));
        hosts.put("DNS:f*p.example.com", List.of(HOST));
        hosts.put("DNS:ftp.*.com", List.of(HOST));
        hosts.put("DNS:*.*.com", List.of(HOST));
        hosts.put("DNS:*", List.of("localhost", HOST));
        hosts.put("DNS:xn--*.example.com", List.of("xn--bcher-kva.example.com"));
        hosts.put("DNS:ftp.example.com.", List.of(HOST, "ftp.example.com."));
        hosts.put("DNS:example.org,DNS:" + HOST + ",IP:10.1.2.3", List.of(HOST, "10.1.2.3", "10.1.2.4"));
        hosts.put("IP:10.1.2.3", List.of("10.1.2.3", HOST, "::ffff:10.1.2.3"));
        hosts.put("DNS:10.1.2.3", List.of("10.1.2.3"));
        hosts.put("IP:2001:db8::1", List.of("2001:db8::1", "2001:DB8:0:0:0:0:0:1", "2001:db8::2"));
        hosts.put("IP:::ffff:10.1.2.3", List.of("::ffff:10.1.2.3", "10.1.2.3"));
        hosts.put("email:a@example.com", List.of(HOST, "example.com"));
        hosts.forEach((names, asked) -> {
            Made made = server(between, "subjectAltName=" + names);
            asked.forEach(host -> asked(names, made, host));
        });
        asked("common name alone", pki.certificate("/CN=" + HOST, "server").by(between).ext(IDS), HOST);
        asked("common name beside an address", pki.certificate("/CN=" + HOST, "server").by(between)
                .ext("subjectAltName=IP:10.1.2.3"), HOST);
        asked("common name beside another name", pki.certificate("/CN=" + HOST, "server").by(between)
                .ext("subjectAltName=DNS:example.org"), HOST);
        asked("address as common name", pki.certificate("/CN=10.1.2.3", "server").by(between).ext(IDS), "10.1.2.3");
        asked("no name at all", pki.certificate("/O=Outside Broadcast", "server").by(between).ext(IDS), HOST);
    }

    private void asked(String names, Made made, String host) {
        cases.add(new Case(names + " for " + host, List.of(root), List.of(made, between), host, NOON));
    }

    private void versionsAndExtensions() {
        Made oldRoot = pki.certificate("/CN=root2", "root2").versionOne();
        Instant soon = Instant.now().plusSeconds(60);
        cases.add(new Case("root of version 1", List.of(oldRoot), List.of(unmarkedServer(oldRoot)), HOST, soon));
        Made oldBetween = pki.certificate("/CN=mid2", "mid2").by(root).versionOne();
        cases.add(new Case("intermediate of version 1", List.of(root), List.of(unmarkedServer(oldBetween), oldBetween),
                HOST, soon));
        Made oldServer = pki.certificate("/CN=server", "server").by(between).versionOne();
        cases.add(new Case("server of version 1", List.of(root), List.of(oldServer, between), HOST, soon));
        for (String basic : List.of("basicConstraints=critical,CA:FALSE", "1.2.3.4=ASN1:NULL")) {
            Made no = pki.certificate("/CN=No Authority", "mid2").by(root).ext(basic, SIGN, IDS);
            add("intermediate with " + basic, root, server(no, NAME), no);
            Made noRoot = pki.certificate("/CN=No Root", "root2").ext(basic, SIGN, IDS);
            add("root with " + basic, noRoot, server(noRoot, NAME));
        }
        add("critical unknown extension", root, server(between, NAME, "1.2.3.4.5=critical,ASN1:NULL"), between);
        Made strange = authority("/CN=Strange", "mid2").by(root).ext("1.2.3.4.5=critical,ASN1:NULL");
        add("critical unknown extension of the intermediate", root, server(strange, NAME), strange);
        Made strangeRoot = authority("/CN=Strange Root", "root2").ext("1.2.3.4.5=critical,ASN1:NULL");
        add("critical unknown extension of the root", strangeRoot, server(strangeRoot, NAME));
        add("unreadable key usage", root, server(between, NAME, "2.5.29.15=ASN1:NULL"), between);
        add("critical distribution point", root,
                server(between, NAME, "crlDistributionPoints=critical,URI:http://crl.example.com/"), between);
        Made strict = authority("/CN=Policy", "mid2").by(root).ext("policyConstraints=requireExplicitPolicy:0");
        add("policy demanded, none there", root, server(strict, NAME), strict);
        Made fulfilled = authority("/CN=Policy", "mid2").by(root).ext("policyConstraints=requireExplicitPolicy:0",
                "certificatePolicies=1.2.3.4");
        add("policy demanded and there", root, server(fulfilled, NAME, "certificatePolicies=1.2.3.4"), fulfilled);
    }

    private void anchors() {
        Made own = pki.certificate("/CN=server", "server").ext(NAME, IDS);
        Made ownAuthority = pki.certificate("/CN=server", "server").ext(CA, NAME, IDS);
        Made ownForClients = pki.certificate("/CN=server", "server").ext(NAME, "extendedKeyUsage=clientAuth");
        add("self-signed server on the card", own, own);
        add("self-signed server with CA flag on the card", ownAuthority, ownAuthority);
        add("self-signed server for clients on the card", ownForClients, ownForClients);
        add("self-signed server, other one on the card", root, own);
        add("self-signed server, renewed, old one on the card", own,
                pki.certificate("/CN=server", "server").ext(NAME, IDS).valid("20250201000000Z", "20350101000000Z"));
        Made ended = pki.certificate("/CN=server", "server").ext(NAME).valid("20240101000000Z", "20250101000000Z");
        add("self-signed server, expired, on the card", ended, ended);
        Made server = server();
        add("server's certificate on the card", server, server, between, root);
        add("intermediate on the card", between, server, between);
        add("intermediate on the card, root sent", between, server, between, root);
        addTrusting("intermediate and root on the card, nothing sent", List.of(between, root), server);
        addTrusting("several roots on the card",
                Arrays.asList(authority("/CN=Stranger", "other"), root, authority("/CN=Other", "root2")), server,
                between);
        add("explicit curve, self-signed on the card", pki.certificate("/CN=server", "explicit").ext(NAME),
                pki.certificate("/CN=server", "explicit").ext(NAME));
    }
}
