package org.slatecard.ui.fleet.internal.table.cell;

import java.util.List;
import java.util.Objects;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Certificate;

/** The root certificates that the camera needs for its transfer targets. */
final class CertificatesColumn extends Column {
    CertificatesColumn(String title) {
        super("certificates", title, null);
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        List<String> labels = effective.transferTargets().value().stream()
                .flatMap(target -> target.getRootCertificates().stream()).distinct().map(Certificate::getLabel)
                .filter(Objects::nonNull).toList();
        return labels.isEmpty() ? Cell.EMPTY : Cell.own(NameList.join(labels));
    }
}
