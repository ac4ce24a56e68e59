package org.slatecard.card;

import org.eclipse.core.runtime.IProgressMonitor;
import org.slatecard.model.text.ExplainedException;

/** Carries out a plan. */
public interface CardExport {
    /**
     * Writes the files of a plan and then the manifest, reads each of them back from the device and compares. A crash, a
     * full or a pulled card leaves the old file or the new one. Files that are the {@linkplain FileState#SAME same}
     * are read back as well, not written. Leftovers of an earlier run under our own names are removed.
     *
     * @param monitor shows progress; cancelling leaves the card as it was
     * @throws ExplainedException                                when the card changed since it was planned, or could
     *                                                           not be written or read back; it names the file
     * @throws org.eclipse.core.runtime.OperationCanceledException when the user cancelled
     */
    CardResult write(CardPlan plan, IProgressMonitor monitor) throws ExplainedException;
}
