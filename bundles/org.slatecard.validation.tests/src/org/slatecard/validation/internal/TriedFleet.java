package org.slatecard.validation.internal;

import java.util.List;
import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.fleet.WirelessProfile;
import org.slatecard.model.fleet.provider.FleetItemProviderAdapterFactory;
import org.slatecard.validation.Finding;

/** The fleet of the examples, without a mistake until a test makes one, and what one rule says of it. */
final class TriedFleet {
    private final String rule;
    private final Fleet fleet = new Example(each -> {}, each -> {}, Example.GOOD).passing();
    private CameraModels models = Models.all();

    TriedFleet(String rule) {
        this.rule = rule;
    }

    Fleet fleet() {
        return fleet;
    }

    WirelessProfile network() {
        return (WirelessProfile) fleet.getProfiles().get(0);
    }

    TransferTarget target() {
        return fleet.getTargets().get(0);
    }

    Camera camera() {
        return fleet.getCameras().get(0);
    }

    void judgeBy(CameraModels other) {
        models = other;
    }

    List<Finding> findings() {
        return Services.validator().validate(fleet, models, Example.GOOD).stream()
                .filter(finding -> finding.rule().id().equals(rule)).toList();
    }

    /** What is said, in English. */
    List<String> messages() {
        return findings().stream().map(finding -> finding.message().toString()).toList();
    }

    /** Does what the only finding offers. */
    void fix() {
        findings().get(0).fix().command(new AdapterFactoryEditingDomain(new FleetItemProviderAdapterFactory(),
                new BasicCommandStack())).execute();
    }
}
