package org.slatecard.certificates.verdict;

import java.util.List;

/**
 * Whether a client that trusts exactly what is on the card takes a server for the one that it asked for.
 *
 * @param chainValid  whether the certificates that the server sends lead to what is trusted (RFC 5280)
 * @param hostMatches whether the server's certificate names the host (RFC 9525)
 * @param grade       the worst of the certificates that take part
 * @param path        subjects of the certificates that take part, the server's first
 * @param findings    what is to be said of them, the heaviest first
 */
public record ChainVerdict(boolean chainValid, boolean hostMatches, Grade grade, List<String> path,
        List<ChainFinding> findings) {
    /** Lists that nobody can change. */
    public ChainVerdict {
        path = List.copyOf(path);
        findings = List.copyOf(findings);
    }

    /** Whether there is nothing to mend: valid, the right name, and nothing said that weighs more than advice. */
    public boolean isClean() {
        return chainValid && hostMatches && findings.stream().allMatch(each -> each.weight() == Weight.INFO);
    }
}
