package org.slatecard.transfer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.validation.Severity;

/**
 * What a check of one server came to.
 *
 * @param server     the server, as it was asked for
 * @param verdict    the result in a word
 * @param suites     each suite of the camera, in the documented order; all unknown where the server could not be asked
 * @param documented what it chose from the camera's whole offer in the documented order; empty where it chose none
 * @param reversed   the same with the offer reversed
 * @param order      who decides the order
 * @param versions   which versions of the protocol it speaks, the latest first; empty where nobody asked
 * @param software   what the server probably is
 * @param findings   what there is to mend or to know, the weightiest first
 */
public record ServerResult(ServerAddress server, Verdict verdict, List<SuiteResult> suites,
        Optional<Negotiation> documented, Optional<Negotiation> reversed, OfferOrder order,
        List<VersionResult> versions, ServerSoftware software, List<ServerFinding> findings) {

    /** Lists that nobody can change. */
    public ServerResult {
        suites = List.copyOf(suites);
        versions = List.copyOf(versions);
        findings = List.copyOf(findings);
    }

    /** Whether everything was found out that was asked for. */
    public boolean isComplete() {
        return !verdict.isUndecided() && suites.stream().noneMatch(suite -> suite.state() == SuiteState.UNKNOWN
                && verdict.isAboutSuites());
    }

    /** The certificates that it sent in any handshake, in DER form, each once, its own first; empty where it sent none. */
    public List<byte[]> chain() {
        Map<String, byte[]> sent = new LinkedHashMap<>();
        Stream.concat(Stream.of(documented, reversed), suites.stream().map(SuiteResult::negotiation))
                .flatMap(Optional::stream).flatMap(each -> each.chain().stream())
                .forEach(der -> sent.putIfAbsent(CertificateInfo.fingerprint(der), der));
        return List.copyOf(sent.values());
    }

    /** The versions of the protocol of which that is known, the latest first. */
    public List<TlsVersion> versions(SuiteState state) {
        return versions.stream().filter(each -> each.state() == state).map(VersionResult::version).toList();
    }

    /** Whether there is something to mend; advice alone is not. */
    public boolean hasFindings() {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
    }
}
