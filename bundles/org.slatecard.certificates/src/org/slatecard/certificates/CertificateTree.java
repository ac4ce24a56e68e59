package org.slatecard.certificates;

import java.util.ArrayList;
import java.util.List;
import org.slatecard.certificates.internal.path.Ancestry;
import org.slatecard.certificates.internal.path.PathCertificate;
import org.slatecard.model.text.ExplainedException;

/**
 * A certificate with those that it looks like the issuer of. Immutable.
 *
 * @param certificate the certificate
 * @param issued      what stands below it, in the order in which they were given
 */
public record CertificateTree(EncodedCertificate certificate, List<CertificateTree> issued) {
    /** A list that nobody can change. */
    public CertificateTree {
        issued = List.copyOf(issued);
    }

    /**
     * Orders certificates; one that has no issuer among the others is at the top. Each stands in one place only.
     *
     * @throws ExplainedException when one cannot be read
     */
    public static List<CertificateTree> of(List<EncodedCertificate> certificates) throws ExplainedException {
        List<EncodedCertificate> distinct = certificates.stream().distinct().toList();
        List<PathCertificate> decoded = new ArrayList<>();
        for (EncodedCertificate each : distinct) {
            decoded.add(each.decoded());
        }
        return below(-1, new Ancestry(decoded).parents(), distinct);
    }

    /** Whether a certificate stands in it, at the top or below. */
    public boolean holds(EncodedCertificate wanted) {
        return certificate.equals(wanted) || issued.stream().anyMatch(tree -> tree.holds(wanted));
    }

    private static List<CertificateTree> below(int parent, int[] parents, List<EncodedCertificate> certificates) {
        List<CertificateTree> trees = new ArrayList<>();
        for (int i = 0; i < parents.length; i++) {
            if (parents[i] == parent) {
                trees.add(new CertificateTree(certificates.get(i), below(i, parents, certificates)));
            }
        }
        return trees;
    }
}
