package org.slatecard.ui.vault.internal.authority;

import java.util.List;
import java.util.function.Predicate;
import org.eclipse.swt.widgets.Shell;
import org.slatecard.authority.Standing;
import org.slatecard.ui.vault.internal.open.OpenVault;
import org.slatecard.vault.Vault;
import org.slatecard.workbench.OpenFleet;

/** What can be done on the page; the vault is asked for where it is locked. */
enum AuthorityAction {
    /** Makes an authority. */
    NEW(Messages.ActionNew, Messages.ActionNewHint, Need.NOTHING,
            (shell, vault, task) -> new NewAuthorityDialog(shell, task.open(), vault).open()),
    /** Makes an authority that takes the place of the one that is shown. */
    ROLL_OVER(Messages.ActionRoll, Messages.ActionRollHint, Need.AUTHORITY,
            (shell, vault, task) -> new RollOverRootDialog(shell, task.open(), vault, task.view()).open()),
    /** Issues certificates for a server. */
    ISSUE(Messages.ActionIssue, Messages.ActionIssueHint, Need.AUTHORITY,
            (shell, vault, task) -> new IssueDialog(shell, task.open(), vault, task.view()).open()),
    /** Issues the selected ones anew. */
    RENEW(Messages.ActionRenew, Messages.ActionRenewHint, Need.CERTIFICATES,
            (shell, vault, task) -> new RenewDialog(shell, task.open(), vault, task.view(), task.rows()).open()),
    /** Takes the selected ones back. */
    REVOKE(Messages.ActionRevoke, Messages.ActionRevokeHint, Need.UNREVOKED,
            (shell, vault, task) -> new RevokeDialog(shell, task.open(), vault, task.view(), task.rows()).open()),
    /** Writes the files for a server. */
    EXPORT(Messages.ActionExport, Messages.ActionExportHint, Need.VALID_ONES,
            (shell, vault, task) -> new ServerExportDialog(shell, task.open(), vault, task.view(), task.rows())
                    .open()),
    /** Writes the list of what was taken back. */
    REVOCATION_LIST(Messages.ActionList, Messages.ActionListHint, Need.AUTHORITY,
            (shell, vault, task) -> new RevocationListDialog(shell, task.open(), vault, task.view()).open()),
    /** Writes the root's private key, encrypted, once. */
    EXPORT_KEY(Messages.ActionKey, Messages.ActionKeyHint, Need.KEY_INSIDE,
            (shell, vault, task) -> new ExportKeyDialog(shell, task.open(), vault, task.view()).open());

    /** What an action works on. */
    private record Task(OpenFleet open, AuthorityView view, List<IssuedRow> rows) {}

    private interface Dialog {
        void open(Shell shell, Vault vault, Task task);
    }

    /** What has to be there for an action. */
    private enum Need {
        NOTHING(task -> true), AUTHORITY(task -> task.view().info().isPresent()),
        CERTIFICATES(task -> !task.rows().isEmpty()),
        UNREVOKED(task -> !task.rows().isEmpty()
                && task.rows().stream().noneMatch(each -> each.standing() == Standing.REVOKED)),
        VALID_ONES(task -> task.view().rows().stream().anyMatch(each -> isInUse(each.standing()))),
        KEY_INSIDE(task -> task.view().info().isPresent() && task.view().authority().getKeyExported() == null);

        private final Predicate<Task> met;

        Need(Predicate<Task> met) {
            this.met = met;
        }
    }

    private final String label;
    private final String hint;
    private final Need need;
    private final Dialog dialog;

    AuthorityAction(String label, String hint, Need need, Dialog dialog) {
        this.label = label;
        this.hint = hint;
        this.need = need;
        this.dialog = dialog;
    }

    String label() {
        return label;
    }

    String hint() {
        return hint;
    }

    boolean isPossible(AuthorityView view, List<IssuedRow> rows) {
        return need.met.test(new Task(null, view, rows));
    }

    void run(Shell shell, OpenFleet open, AuthorityView view, List<IssuedRow> rows) {
        OpenVault.ask(shell, open).ifPresent(vault -> dialog.open(shell, vault, new Task(open, view, rows)));
    }

    /** Whether a server can use a certificate of that standing. */
    static boolean isInUse(Standing standing) {
        return standing == Standing.VALID || standing == Standing.EXPIRES_SOON;
    }
}
