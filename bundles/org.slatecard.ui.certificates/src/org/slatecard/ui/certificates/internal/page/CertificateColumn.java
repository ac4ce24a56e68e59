package org.slatecard.ui.certificates.internal.page;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.function.Function;
import org.slatecard.ui.certificates.internal.detail.CertificateRow;

/** The columns of the table. */
enum CertificateColumn {
    LABEL(Messages.ColumnLabel, 150, CertificateRow::label),
    SUBJECT(Messages.ColumnSubject, 150, CertificateRow::subject),
    ISSUER(Messages.ColumnIssuer, 110, CertificateRow::issuer),
    VALID_UNTIL(Messages.ColumnValidUntil, 200, CertificateRow::validUntil),
    KEY(Messages.ColumnKey, 85, CertificateRow::key),
    FINGERPRINT(Messages.ColumnFingerprint, 110, CertificateRow::fingerprint),
    USED_BY(Messages.ColumnUsedBy, 90, CertificateRow::uses);

    private final String title;
    private final int width;
    private final Function<CertificateRow, String> text;

    CertificateColumn(String title, int width, Function<CertificateRow, String> text) {
        this.title = title;
        this.width = width;
        this.text = text;
    }

    String title() {
        return title;
    }

    /** Least width in pixels; what is left is shared in proportion. */
    int width() {
        return width;
    }

    String text(CertificateRow row) {
        return text.apply(row);
    }

    /** Ascending: dates by time, texts as the language sorts them. */
    Comparator<CertificateRow> order() {
        return this == VALID_UNTIL
                ? Comparator.comparing(row -> row.info() == null ? Instant.MIN : row.info().validUntil())
                : Comparator.comparing(this::text, Collator.getInstance());
    }
}
