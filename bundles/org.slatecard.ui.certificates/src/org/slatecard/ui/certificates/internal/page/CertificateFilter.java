package org.slatecard.ui.certificates.internal.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.ui.certificates.internal.detail.CertificateRow;
import org.slatecard.ui.certificates.internal.detail.CertificateRows;

/** Shows the certificates in whose row all words occur; a fingerprint is found with and without colons. */
final class CertificateFilter extends ViewerFilter {
    private final CertificateRows rows;
    private List<String> words = List.of();

    CertificateFilter(CertificateRows rows) {
        this.rows = rows;
    }

    void setText(String text) {
        words = Arrays.stream(text.toLowerCase(Locale.ROOT).strip().split("\\s+")).toList();
    }

    @Override
    public boolean select(Viewer viewer, Object parent, Object element) {
        CertificateRow row = rows.row((Certificate) element);
        String all = Stream.concat(Arrays.stream(CertificateColumn.values()).map(column -> column.text(row)),
                Stream.of(row.fingerprint().replace(":", ""))).collect(Collectors.joining("\n"))
                .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
