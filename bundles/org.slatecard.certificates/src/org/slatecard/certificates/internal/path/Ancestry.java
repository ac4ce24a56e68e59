package org.slatecard.certificates.internal.path;

import java.util.Arrays;
import java.util.List;

/** Which of some certificates looks like the issuer of which, without cycles. */
public final class Ancestry {
    private static final int NONE = -1;

    private final List<PathCertificate> certificates;

    /** Of different certificates. */
    public Ancestry(List<PathCertificate> certificates) {
        this.certificates = List.copyOf(certificates);
    }

    /** For each the place of its issuer, -1 where it has none among them. */
    public int[] parents() {
        int[] parents = new int[certificates.size()];
        Arrays.fill(parents, NONE);
        for (int i = 0; i < parents.length; i++) {
            parents[i] = parent(i, parents);
        }
        return parents;
    }

    private int parent(int child, int[] parents) {
        PathCertificate certificate = certificates.get(child);
        if (Issuing.selfSigned(certificate)) {
            return NONE;
        }
        for (int i = 0; i < parents.length; i++) {
            if (i != child && Issuing.fits(certificates.get(i), certificate) && !isBelow(i, child, parents)) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isBelow(int place, int ancestor, int[] parents) {
        for (int i = place; i != NONE; i = parents[i]) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }
}
