package org.slatecard.authority;

import java.time.Instant;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.IssuedCertificate;

/** What became of an issued certificate. */
public enum IssuedState {
    /** It stands. */
    VALID,
    /** It stands, and its time has not come. */
    NOT_YET_VALID,
    /** Its time is over. */
    EXPIRED,
    /** It was taken back. */
    REVOKED;

    static IssuedState of(IssuedCertificate issued, CertificateInfo info, Instant now) {
        if (issued.getRevokedAt() != null) {
            return REVOKED;
        }
        if (info.expiredAt(now)) {
            return EXPIRED;
        }
        return now.isBefore(info.validFrom()) ? NOT_YET_VALID : VALID;
    }
}
