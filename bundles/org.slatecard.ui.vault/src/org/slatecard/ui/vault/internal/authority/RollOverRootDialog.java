package org.slatecard.ui.vault.internal.authority;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.RootForm;
import org.slatecard.authority.ServerForm;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.CertificateAuthority;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.vault.internal.basis.Rows;
import org.slatecard.ui.vault.internal.rollover.CertificateText;
import org.slatecard.ui.vault.internal.rollover.RollOverPanel;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** Makes an authority that takes the place of another one. */
final class RollOverRootDialog extends AuthorityDialog {
    private final AuthorityInfo old;
    private RootFields root;
    private Spinner days;
    private RollOverPanel panel;

    RollOverRootDialog(Shell parent, OpenFleet fleet, Vault vault, AuthorityView view) {
        super(parent, Messages.RollTitle, NLS.bind(Messages.RollMessage, ElementName.of(view.authority())),
                Messages.RollButton, fleet, vault);
        old = view.info().orElseThrow();
    }

    @Override
    protected void fill(Composite area) {
        Composite sides = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(20, 0).applyTo(sides);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(sides);
        Composite form = side(sides);
        root = new RootFields(form, this::check);
        days = Rows.number(form, Messages.RollDays, 1, ServerForm.MOST_DAYS, ServerForm.USUAL_DAYS);
        panel = new RollOverPanel(side(sides), fleet());
        carried().ifPresent(each -> panel.showOld(CertificateText.of(old.root()), each));
        root.onChoice(this::check);
        propose();
        check();
    }

    /** What the old one is, under another name. */
    private void propose() {
        root.propose(old.successorName(LocalDate.now().getYear(),
                fleet().fleet().getAuthorities().stream().map(CertificateAuthority::getName).toList()));
        root.proposeLimits(old.permitted());
        try {
            root.propose(old.key(), old.organization());
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }

    private static Composite side(Composite sides) {
        Composite side = new Composite(sides, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).applyTo(side);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(side);
        return side;
    }

    /** The old root among the certificates of the fleet; empty where somebody has taken it out. */
    private Optional<Certificate> carried() {
        return fleet().fleet().getCertificates().stream()
                .filter(each -> Arrays.equals(each.getDer(), old.element().getRootCertificate())).findFirst();
    }

    private void check() {
        setComplete(root.complete());
        if (panel != null) {
            panel.showNew(root.described(Instant.now()));
        }
    }

    @Override
    protected void okPressed() {
        try {
            RootForm form = root.form();
            int time = days.getSelection();
            make(Messages.RollJob, Messages.RollTitle,
                    () -> authorities().rollOver(old.element(), form, time).command());
        } catch (ExplainedException e) {
            failed(shown(e.text()));
        }
    }
}
