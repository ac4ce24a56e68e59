package org.slatecard.ui.certificates.internal.detail;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.slatecard.certificates.CertificateDetails;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificateTree;
import org.slatecard.certificates.EncodedCertificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.AccessibleName;
import org.slatecard.workbench.Background;

/** Where a certificate stands among those of the fleet: who issued it, and what it issued. */
final class ChainSection {
    private static final int ROWS = 6;

    private final Tree tree;
    private final Consumer<EncodedCertificate> chosen;

    /** Tells {@code chosen} which certificate the user wants to see instead. */
    ChainSection(Composite parent, Consumer<EncodedCertificate> chosen) {
        this.chosen = chosen;
        tree = new Tree(parent, SWT.BORDER | SWT.SINGLE);
        AccessibleName.give(tree, Messages.GroupChain);
        tree.addListener(SWT.DefaultSelection, event -> choose((TreeItem) event.item));
    }

    Tree tree() {
        return tree;
    }

    /** The height of its lines in pixels; more of them scroll. */
    int height() {
        return tree.getItemHeight() * ROWS;
    }

    private void choose(TreeItem item) {
        if (item.getData() instanceof EncodedCertificate certificate) {
            chosen.accept(certificate);
        }
    }

    /** Orders all certificates in a job, and then shows those around one of them. */
    void show(EncodedCertificate shown, List<EncodedCertificate> all) {
        waiting(Messages.ChainWaiting);
        new Background(tree).start(Messages.ChainJob, monitor -> find(shown, all), found -> fill(found, shown),
                this::waiting);
    }

    private void waiting(String text) {
        tree.removeAll();
        new TreeItem(tree, SWT.NONE).setText(text);
    }

    /** A certificate in the tree. */
    private record Branch(EncodedCertificate certificate, String role, List<Branch> below) {}

    private static Optional<Branch> find(EncodedCertificate shown, List<EncodedCertificate> all)
            throws ExplainedException {
        for (CertificateTree each : CertificateTree.of(all)) {
            if (each.holds(shown)) {
                return Optional.of(branch(each, shown, false));
            }
        }
        return Optional.empty();
    }

    /** The way down to a certificate, and everything below that. */
    private static Branch branch(CertificateTree tree, EncodedCertificate shown, boolean within)
            throws ExplainedException {
        boolean here = within || tree.certificate().equals(shown);
        List<Branch> below = new ArrayList<>();
        for (CertificateTree each : tree.issued()) {
            if (here || each.holds(shown)) {
                below.add(branch(each, shown, here));
            }
        }
        return new Branch(tree.certificate(), RoleText.word(CertificateDetails.of(tree.certificate()).role()), below);
    }

    private void fill(Optional<Branch> found, EncodedCertificate shown) {
        tree.removeAll();
        found.ifPresent(root -> {
            CertificateInfo info = root.certificate().info();
            TreeItem top = new TreeItem(tree, SWT.NONE);
            if (info.selfSigned()) {
                fill(top, root, shown);
            } else {
                top.setText(NLS.bind(Messages.ChainIssuerMissing, info.issuer()));
                top.setImage(
                        PlatformUI.getWorkbench().getSharedImages().getImage(ISharedImages.IMG_OBJS_WARN_TSK));
                fill(new TreeItem(top, SWT.NONE), root, shown);
            }
            expand(top);
        });
    }

    private static void fill(TreeItem item, Branch branch, EncodedCertificate shown) {
        CertificateInfo info = branch.certificate().info();
        String until = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withZone(ZoneId.systemDefault())
                .format(info.validUntil());
        String name = info.subjectName().isEmpty() ? Messages.RowNoName : info.subjectName();
        String text = NLS.bind(Messages.ChainItem, new Object[]{name, branch.role(), until});
        boolean here = branch.certificate().equals(shown);
        item.setText(here ? NLS.bind(Messages.ChainHere, text) : text);
        item.setData(branch.certificate());
        if (here) {
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        branch.below().forEach(each -> fill(new TreeItem(item, SWT.NONE), each, shown));
    }

    /** From the top down: what is in a closed branch cannot be opened. */
    private static void expand(TreeItem item) {
        item.setExpanded(true);
        for (TreeItem below : item.getItems()) {
            expand(below);
        }
    }
}
