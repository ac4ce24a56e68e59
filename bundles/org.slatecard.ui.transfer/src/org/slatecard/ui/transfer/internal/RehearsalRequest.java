package org.slatecard.ui.transfer.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.transfer.Rehearsal;
import org.slatecard.transfer.RehearsalChoice;
import org.slatecard.transfer.RehearsalPlan;
import org.slatecard.validation.Secrets;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.SelectedCameras;

/**
 * The uploads of a fleet that may be rehearsed, with what is selected. For the UI thread.
 *
 * @param rehearsal makes the plans
 * @param open      the fleet
 * @param cameras   the cameras that are selected
 * @param targets   the transfer targets that are selected; what counts where no camera is
 */
record RehearsalRequest(Rehearsal rehearsal, OpenFleet open, List<Camera> cameras, List<TransferTarget> targets) {
    static RehearsalRequest of(Rehearsal rehearsal, OpenFleet open, ISelection selection) {
        List<?> selected = selection instanceof IStructuredSelection elements ? elements.toList() : List.of();
        return new RehearsalRequest(rehearsal, open, SelectedCameras.of(selection, open.fleet()),
                open.fleet().getTargets().stream().filter(selected::contains).toList());
    }

    boolean hasSelection() {
        return !cameras.isEmpty() || !targets.isEmpty();
    }

    /** What is selected, in words. */
    String selected() {
        if (cameras.isEmpty()) {
            return targets.size() == 1
                    ? NLS.bind(Messages.ScopeTarget, name(targets.get(0).getDisplayName()))
                    : NLS.bind(Messages.ScopeTargets, targets.size());
        }
        return cameras.size() == 1
                ? NLS.bind(Messages.ScopeCamera, name(cameras.get(0).getLabel()))
                : NLS.bind(Messages.ScopeCameras, cameras.size());
    }

    /** Whether passwords are needed that cannot be read before the vault is unlocked. */
    boolean isLocked() {
        return open.vault().state() == FleetVault.State.LOCKED
                && open.fleet().getTargets().stream().anyMatch(target -> target.getPasswordSecretId() != null);
    }

    /** What would be done, without passwords. */
    List<RehearsalPlan> outline(RehearsalScope scope) throws ExplainedException {
        return plans(scope, Secrets.LOCKED);
    }

    /** What is to be done, with passwords, which the caller wipes. */
    List<RehearsalPlan> plans(RehearsalScope scope) throws ExplainedException {
        return plans(scope, open.vault().secrets());
    }

    private List<RehearsalPlan> plans(RehearsalScope scope, Secrets secrets) throws ExplainedException {
        List<Camera> all = open.fleet().getCameras();
        return switch (scope) {
            case FLEET -> rehearsal.plans(all, open.models(), secrets);
            case TARGETS -> RehearsalChoice.oneForEachTarget(
                    rehearsal.plans(RehearsalChoice.standIns(all), open.models(), secrets));
            case SELECTION -> cameras.isEmpty()
                    ? toSelected(all, secrets)
                    : rehearsal.plans(cameras, open.models(), secrets);
        };
    }

    private List<RehearsalPlan> toSelected(List<Camera> all, Secrets secrets) throws ExplainedException {
        List<Camera> senders = all.stream().filter(this::sendsToSelected).toList();
        Set<String> names = targets.stream().map(target -> name(target.getDisplayName())).collect(Collectors.toSet());
        return RehearsalChoice.oneForEachTarget(RehearsalChoice.keep(
                rehearsal.plans(RehearsalChoice.standIns(senders), open.models(), secrets),
                plan -> names.contains(plan.target())));
    }

    private boolean sendsToSelected(Camera camera) {
        List<TransferTarget> used = EffectiveConfiguration.of(camera).transferTargets().value();
        return used != null && targets.stream().anyMatch(used::contains);
    }

    private static String name(String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
