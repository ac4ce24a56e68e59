package org.slatecard.card;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slatecard.model.CameraModels;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;

/** Plans cards for a fleet: cameras times targets times authorities, with as few cards as possible. */
public final class LoadPlanner {
    private final CardContents contents;

    /** Plans with the contents that exports have. */
    public LoadPlanner(CardContents contents) {
        this.contents = contents;
    }

    /** The cards for the cameras of a fleet; none where no camera has a target with secure protocol and certificates. */
    public LoadPlan plan(Fleet fleet, CameraModels models) {
        Collected collected = new Collected(fleet, models);
        fleet.getCameras().forEach(collected::add);
        return collected.plan();
    }

    /** What a card of the plan must hold, for an export. */
    public CardContent content(Fleet fleet, LoadPlan.Card card) {
        return card.content(new Recipient(String.valueOf(fleet.getId()), String.valueOf(fleet.getName())));
    }

    /** What was found so far. */
    private final class Collected {
        private final Fleet fleet;
        private final CameraModels models;
        private final Map<TransferTarget, CardContent> ofTarget = new LinkedHashMap<>();
        /** By file name and then by fingerprint, in the order in which cameras need them. */
        private final Map<String, Map<String, Needed>> needed = new LinkedHashMap<>();
        private final Set<Text> warnings = new LinkedHashSet<>();

        Collected(Fleet fleet, CameraModels models) {
            this.fleet = fleet;
            this.models = models;
        }

        void add(Camera camera) {
            EffectiveConfiguration configuration = EffectiveConfiguration.of(camera);
            Optional<String> name = models.find(configuration.modelId().value())
                    .map(model -> model.getCertificateFile()).map(CertificateFile::getFileName);
            List<TransferTarget> targets = configuration.transferTargets().value();
            for (int slot = 1; slot <= targets.size(); slot++) {
                TransferTarget target = targets.get(slot - 1);
                if (name.isPresent() && target.isUsingSecureProtocol() && !target.getRootCertificates().isEmpty()) {
                    add(camera, slot, target, name.get());
                }
            }
        }

        private void add(Camera camera, int slot, TransferTarget target, String name) {
            CardContent content = ofTarget.computeIfAbsent(target, key -> contents.forTarget(fleet, key, models));
            warnings.addAll(content.warnings());
            content.files().stream().filter(file -> file.name().equals(name)).findFirst().ifPresent(file -> {
                Needed same = needed.computeIfAbsent(name, key -> new LinkedHashMap<>())
                        .computeIfAbsent(file.sha256(), key -> new Needed(file));
                same.warnings().addAll(content.warnings());
                same.loads().add(new LoadPlan.Load(new Recipient(camera.getId(), String.valueOf(camera.getLabel())),
                        slot, new Recipient(target.getId(), String.valueOf(target.getDisplayName())), name));
            });
        }

        LoadPlan plan() {
            List<LoadPlan.Card> cards = new ArrayList<>();
            int number = needed.values().stream().mapToInt(Map::size).max().orElse(0);
            for (int i = 0; i < number; i++) {
                List<CardFile> files = new ArrayList<>();
                List<LoadPlan.Load> loads = new ArrayList<>();
                Set<Text> ofCard = new LinkedHashSet<>();
                for (Map<String, Needed> ofName : needed.values()) {
                    ofName.values().stream().skip(i).findFirst().ifPresent(each -> {
                        files.add(each.file());
                        loads.addAll(each.loads());
                        ofCard.addAll(each.warnings());
                    });
                }
                cards.add(new LoadPlan.Card(i + 1, files, loads, List.copyOf(ofCard)));
            }
            return new LoadPlan(cards, List.copyOf(warnings));
        }
    }

    /** A content of a file, the slots that need it, and what is to be said of it. */
    private record Needed(CardFile file, List<LoadPlan.Load> loads, Set<Text> warnings) {
        Needed(CardFile file) {
            this(file, new ArrayList<>(), new LinkedHashSet<>());
        }
    }
}
