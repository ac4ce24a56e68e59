package org.slatecard.ui.fleet.internal.table.cell;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/** Whether a camera is ready: what was found about it and about everything that it uses, in symbols and numbers. */
public final class FindingsColumn extends Column {
    /** Stable name of the column. */
    public static final String ID = "findings";
    private static final int MOST = 99_999;

    private final CameraFindings findings;

    FindingsColumn(String title, CameraFindings findings) {
        super(ID, title, null);
        this.findings = findings;
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        Map<Severity, Integer> counts = counts(effective);
        if (counts.isEmpty()) {
            return Cell.own(Messages.Ready);
        }
        List<String> parts = counts.entrySet().stream()
                .map(entry -> NLS.bind(text(entry.getKey(), entry.getValue()), entry.getValue())).toList();
        return Cell.own(String.join("  ", parts));
    }

    @Override
    public String sortKey(EffectiveConfiguration effective, Cell cell) {
        Map<Severity, Integer> counts = counts(effective);
        StringBuilder key = new StringBuilder();
        for (Severity severity : Severity.values()) {
            key.append(MOST - Math.min(MOST, counts.getOrDefault(severity, 0))).append(' ');
        }
        return key.toString();
    }

    private Map<Severity, Integer> counts(EffectiveConfiguration effective) {
        Map<Severity, Integer> counts = new EnumMap<>(Severity.class);
        for (Finding finding : findings.of(effective)) {
            counts.merge(finding.rule().severity(), 1, Integer::sum);
        }
        return counts;
    }

    private static String text(Severity severity, int count) {
        return switch (severity) {
            case ERROR -> count == 1 ? Messages.OneError : Messages.Errors;
            case WARNING -> count == 1 ? Messages.OneWarning : Messages.Warnings;
            case INFO -> count == 1 ? Messages.OneAdvice : Messages.Advices;
        };
    }
}
