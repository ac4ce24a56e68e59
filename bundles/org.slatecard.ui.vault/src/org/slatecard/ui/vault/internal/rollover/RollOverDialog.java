package org.slatecard.ui.vault.internal.rollover;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.certificates.CertificateBatch;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificateReader;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.certificates.RollOver;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.Edit;
import org.slatecard.ui.vault.internal.basis.FileInput;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.ui.vault.internal.basis.VaultDialog;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;

/** Replaces a certificate by another one of the fleet or of a file, wherever it is used. */
final class RollOverDialog extends VaultDialog {
    private final OpenFleet open;
    private final Certificate old;
    private final List<Certificate> others;
    private Combo successor;
    private FileInput file;
    private RollOverPanel panel;
    private Background background;
    private EncodedCertificate read;
    private int asked;

    RollOverDialog(Shell parent, OpenFleet open, Certificate old) {
        super(parent, Messages.Title, NLS.bind(Messages.Message, ElementName.of(old)), Messages.Button);
        this.open = open;
        this.old = old;
        others = open.fleet().getCertificates().stream().filter(each -> each != old && each.getDer() != null).toList();
    }

    @Override
    protected void fill(Composite area) {
        List<String> names = new ArrayList<>(List.of(Messages.FromFile));
        others.forEach(each -> names.add(ElementName.of(each)));
        successor = Rows.choice(area, Messages.Successor, names);
        file = new FileInput(area, Messages.SuccessorFile, "*.pem;*.crt;*.cer;*.der", "*");
        panel = new RollOverPanel(area, open);
        background = new Background(area);
        successor.addListener(SWT.Selection, event -> choose());
        file.onChange(this::choose);
        panel.showOld(text(old), old);
        choose();
    }

    /** What a certificate says; why it says nothing in place of its subject. */
    private static CertificateText text(Certificate certificate) {
        try {
            return CertificateText.of(CertificateInfo.of(certificate.getDer()));
        } catch (ExplainedException e) {
            return new CertificateText(shown(e.text()), "", "", "", "", "");
        }
    }

    private Optional<Certificate> chosen() {
        int index = successor.getSelectionIndex();
        return index <= 0 ? Optional.empty() : Optional.of(others.get(index - 1));
    }

    private void choose() {
        asked++;
        read = null;
        file.setEnabled(chosen().isEmpty());
        boolean used = !new RollOver(open.fleet(), open.domain(), old).targets().isEmpty();
        setProblem(used ? "" : Messages.Unused);
        setComplete(used && chosen().isPresent());
        panel.showNew(chosen().map(RollOverDialog::text).orElse(CertificateText.NONE));
        if (used && chosen().isEmpty() && file.path().isPresent()) {
            read(file.path().get(), asked);
        }
    }

    /** Reads the file that was chosen; what was chosen before no longer matters. */
    private void read(Path from, int mine) {
        background.start(Messages.ReadJob, monitor -> only(from), found -> {
            if (mine == asked) {
                read = found;
                panel.showNew(CertificateText.of(found.info()));
                setComplete(true);
            }
        }, why -> {
            if (mine == asked) {
                failed(why);
            }
        });
    }

    @Override
    protected void okPressed() {
        if (chosen().isPresent()) {
            replace(chosen().get(), new CompoundCommand());
        } else {
            add();
        }
    }

    private static EncodedCertificate only(Path from) throws ExplainedException {
        List<EncodedCertificate> found = new CertificateReader().read(from);
        if (found.size() > 1) {
            throw new ExplainedException(RollOverText.SEVERAL.with(from, found.size()));
        }
        return found.get(0);
    }

    /** Takes the one that was read, or the same one of the fleet. */
    private void add() {
        CompoundCommand step = new CompoundCommand();
        FleetCertificates.Addition addition = new FleetCertificates(open.fleet(), open.domain())
                .add(new CertificateBatch(List.of(new CertificateBatch.Found(read,
                        file.path().orElseThrow().getFileName().toString())), List.of()));
        if (addition.added().isEmpty()) {
            String same = read.info().sha256();
            replace(open.fleet().getCertificates().stream().filter(each -> each.getDer() != null
                    && CertificateInfo.fingerprint(each.getDer()).equals(same)).findFirst().orElseThrow(), step);
        } else {
            step.append(addition.command());
            replace(addition.added().get(0), step);
        }
    }

    private void replace(Certificate fresh, CompoundCommand step) {
        if (fresh == old) {
            setProblem(Messages.Same);
            return;
        }
        step.append(new RollOver(open.fleet(), open.domain(), old).to(fresh));
        Edit.execute(open, Messages.Title, step);
        super.okPressed();
    }
}
