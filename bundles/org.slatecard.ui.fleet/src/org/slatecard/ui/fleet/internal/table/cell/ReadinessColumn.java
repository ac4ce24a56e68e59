package org.slatecard.ui.fleet.internal.table.cell;

import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.ui.fleet.internal.element.ReadinessWords;
import org.slatecard.validation.readiness.Readiness;

/** Whether a camera can go out, in a sign, words and numbers; sorted, those come first that need work. */
public final class ReadinessColumn extends Column {
    /** Stable name of the column. */
    public static final String ID = "readiness";
    private static final int MOST = 99_999;

    private final CameraFindings findings;

    ReadinessColumn(String title, CameraFindings findings) {
        super(ID, title, null);
        this.findings = findings;
    }

    @Override
    public Cell cell(EffectiveConfiguration effective) {
        return Cell.own(ReadinessWords.line(findings.readiness(effective)));
    }

    @Override
    public String sortKey(EffectiveConfiguration effective, Cell cell) {
        Readiness readiness = findings.readiness(effective);
        return readiness.state().ordinal() + " " + (MOST - Math.min(MOST, readiness.errors())) + " "
                + (MOST - Math.min(MOST, readiness.warnings())) + " " + cell.text();
    }
}
