package org.slatecard.ui.vault.internal.authority;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.osgi.util.NLS;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.VaultDialog;
import org.slatecard.ui.vault.internal.rollover.CertificateText;

/**
 * An authority as the page shows it.
 *
 * @param authority it; null where the fleet has none
 * @param info      what it says; empty where there is none or it is damaged
 * @param summary   the same in words, or why there are none
 * @param rows      what it issued
 */
record AuthorityView(CertificateAuthority authority, Optional<AuthorityInfo> info, String summary,
        List<IssuedRow> rows) {
    /** Reads an authority; there may be none. */
    static AuthorityView of(CertificateAuthority authority) {
        if (authority == null) {
            return new AuthorityView(null, Optional.empty(), Messages.PageEmpty, List.of());
        }
        Instant now = Instant.now();
        try {
            AuthorityInfo info = AuthorityInfo.of(authority, now);
            return new AuthorityView(authority, Optional.of(info), summary(info),
                    info.issued().stream().map(each -> IssuedRow.of(each, info, now)).toList());
        } catch (ExplainedException e) {
            return new AuthorityView(authority, Optional.empty(), VaultDialog.shown(e.text()), List.of());
        }
    }

    private static String summary(AuthorityInfo info) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.SummaryRoot, new Object[]{info.root().subject(), info.root().key(),
                CertificateText.day(info.root().validFrom()), CertificateText.day(info.root().validUntil())}));
        lines.add(NLS.bind(Messages.SummaryFingerprint, info.root().sha256()));
        if (!info.permitted().isEmpty()) {
            lines.add(NLS.bind(Messages.SummaryPermitted, String.join(", ", info.permitted())));
        }
        if (info.element().getKeyExported() != null) {
            lines.add(NLS.bind(Messages.SummaryExported,
                    CertificateText.day(info.element().getKeyExported())));
        }
        if (info.element().getCrlNumber() > 0) {
            lines.add(NLS.bind(Messages.SummaryList, info.element().getCrlNumber()));
        }
        return String.join("\n", lines);
    }
}
