package org.slatecard.transfer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.TransferTarget;

/** Which uploads are rehearsed: all of them, or one for each transfer target, where one camera stands for the others. */
public final class RehearsalChoice {
    private RehearsalChoice() {}

    /** As few of the cameras as reach every transfer target that any of them has, the first ones. */
    public static List<Camera> standIns(List<Camera> cameras) {
        Set<TransferTarget> reached = new HashSet<>();
        return cameras.stream().filter(camera -> reached.addAll(
                Objects.requireNonNullElse(EffectiveConfiguration.of(camera).transferTargets().value(), List.of())))
                .toList();
    }

    /** The first plan for each transfer target; the others are wiped. */
    public static List<RehearsalPlan> oneForEachTarget(List<RehearsalPlan> plans) {
        Set<String> seen = new HashSet<>();
        return keep(plans, plan -> seen.add(plan.target() + "\0" + plan.server()));
    }

    /** The plans that are wanted; the others are wiped. */
    public static List<RehearsalPlan> keep(List<RehearsalPlan> plans, Predicate<RehearsalPlan> wanted) {
        List<RehearsalPlan> kept = new ArrayList<>();
        for (RehearsalPlan plan : plans) {
            if (wanted.test(plan)) {
                kept.add(plan);
            } else {
                plan.wipe();
            }
        }
        return kept;
    }
}
