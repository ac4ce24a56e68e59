package org.slatecard.ui.card.internal;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.slatecard.card.CardContent;
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
