package org.slatecard.ui.card.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slatecard.card.CardContent;
import org.slatecard.card.LoadPlan;
import org.slatecard.card.LoadPlanner;
import org.slatecard.card.SystemFolders;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;

/** What the user has chosen so far, from page to page. */
final class CardTask {
    private final CardServices services;
    private final Fleet fleet;
    private final CameraModels models;
    private final boolean unsaved;
    private final List<Camera> selected;
    private CardContent content;
    private LoadPlan plan;
    private LoadPlan.Card planned;
    private Path card;
    private SystemFolders folders = SystemFolders.REFUSED;

    /** @param selected cameras that the user had selected; empty means all */
    CardTask(CardServices services, Fleet fleet, CameraModels models, boolean unsaved, Collection<Camera> selected) {
        this.services = services;
        this.fleet = fleet;
        this.models = models;
        this.unsaved = unsaved;
        this.selected = List.copyOf(selected);
    }

    CardServices services() {
        return services;
    }

    Fleet fleet() {
        return fleet;
    }

    CameraModels models() {
        return models;
    }

    /** Whether the editor holds changes that the file does not have. */
    boolean unsaved() {
        return unsaved;
    }

    List<Camera> selected() {
        return selected;
    }

    /** What the card must hold; null as long as nothing is chosen, and where the card itself says whom it is for. */
    CardContent content() {
        return content;
    }

    void choose(CardContent chosen) {
        content = chosen;
        planned = null;
    }

    /** Plans cards for the whole fleet. */
    void makePlan() {
        plan = new LoadPlanner(services.contents()).plan(fleet, models);
    }

    /** The plan; null as long as none was made. */
    LoadPlan plan() {
        return plan;
    }

    /** Chooses a card of the plan. */
    void choose(LoadPlan.Card card) {
        content = new LoadPlanner(services.contents()).content(fleet, card);
        planned = card;
    }

    /** Goes on to the next card of the plan, where there is one; otherwise the same is written again. */
    void chooseNext() {
        int next = planned == null ? 0 : plan.cards().indexOf(planned) + 1;
        if (planned != null && next < plan.cards().size()) {
            choose(plan.cards().get(next));
        }
    }

    /** Which card of the plan is written; empty where none is. */
    Optional<LoadPlan.Card> planned() {
        return Optional.ofNullable(planned);
    }

    /** The card; null as long as none is chosen. */
    Path card() {
        return card;
    }

    SystemFolders folders() {
        return folders;
    }

    void choose(Path chosen, SystemFolders allowed) {
        card = chosen;
        folders = allowed;
    }
}
