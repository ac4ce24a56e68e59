package org.slatecard.ui.vault.internal.authority;

import java.time.Instant;
import java.util.Locale;
import org.eclipse.osgi.util.NLS;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.IssuedInfo;
import org.slatecard.authority.Standing;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.RevocationReason;
import org.slatecard.model.text.Text;
import org.slatecard.ui.vault.internal.rollover.CertificateText;

/**
 * An issued certificate as the page shows it.
 *
 * @param info      what it says
 * @param standing  how it stands
 * @param renewedBy serial number of the certificate that took its place; empty where none did
 */
record IssuedRow(IssuedInfo info, Standing standing, String renewedBy) {
    static IssuedRow of(IssuedInfo issued, AuthorityInfo authority, Instant now) {
        return new IssuedRow(issued, authority.standing(issued, now),
                authority.renewedBy(issued).map(each -> each.element().getSerialNumber()).orElse(""));
    }

    String server() {
        return ElementName.of(info.element());
    }

    String key() {
        return info.info().key();
    }

    String state() {
        return switch (standing) {
            case VALID -> Messages.StateValid;
            case EXPIRES_SOON -> Messages.StateExpiresSoon;
            case RENEWED -> Messages.StateRenewed;
            case NOT_YET_VALID -> Messages.StateNotYetValid;
            case EXPIRED -> Messages.StateExpired;
            case REVOKED ->
                NLS.bind(Messages.StateRevoked, CertificateText.day(info.element().getRevokedAt()),
                        reason(info.element().getRevocationReason()));
        };
    }

    String until() {
        return CertificateText.day(info.info().validUntil());
    }

    String names() {
        return String.join(", ", info.names());
    }

    String serial() {
        return info.element().getSerialNumber();
    }

    static String reason(RevocationReason reason) {
        return Text.of(FleetPackage.class, "plugin", "_UI_RevocationReason_" + reason.name() + "_literal")
                .in(Locale.getDefault());
    }
}
