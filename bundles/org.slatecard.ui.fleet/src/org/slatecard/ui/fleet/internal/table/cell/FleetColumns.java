package org.slatecard.ui.fleet.internal.table.cell;

import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.OpenFleet;

/** The columns of the table of cameras, in the order in which they are shown at first. */
public final class FleetColumns {
    private final OpenFleet open;
    private final Fleet fleet;
    private final EditingDomain domain;

    private FleetColumns(OpenFleet open) {
        this.open = open;
        fleet = open.fleet();
        domain = open.domain();
    }

    /** The columns for a fleet. */
    public static List<Column> of(OpenFleet open) {
        return new FleetColumns(open).columns();
    }

    private List<Column> columns() {
        return List.of(new OwnColumn(Messages.Label, Literals.CAMERA__LABEL, EditorKind.LINE, domain),
                new OwnColumn(Messages.SerialNumber, Literals.CAMERA__SERIAL_NUMBER, EditorKind.LINE, domain),
                new GroupColumn(Messages.Group, fleet, domain),
                new ReadinessColumn(Messages.Readiness, new CameraFindings(open)),
                new SettingChoiceColumn<>(Messages.Model, Literals.SETTINGS__MODEL_ID, EffectiveConfiguration::modelId,
                        new Choices<>(open.models().byId()::keySet, this::modelName), domain),
                new SettingTextColumn(Messages.UserName, Literals.SETTINGS__ACCESS_USER_NAME,
                        EffectiveConfiguration::userName, domain),
                new SettingChoiceColumn<>(Messages.LanType, Literals.SETTINGS__LAN_TYPE,
                        EffectiveConfiguration::lanType,
                        new Choices<>(() -> Arrays.asList(LanType.values()), FleetColumns::lanName), domain),
                new SettingListColumn<>(Messages.Networks, Literals.SETTINGS__NETWORK_PROFILES,
                        EffectiveConfiguration::networkProfiles,
                        new Choices<>(fleet::getProfiles, NetworkProfile::getName), EditorKind.SOME_OF, domain),
                new AddressColumn(Messages.Address, domain),
                new SettingListColumn<>(Messages.Targets, Literals.SETTINGS__TRANSFER_TARGETS,
                        EffectiveConfiguration::transferTargets,
                        new Choices<>(fleet::getTargets, TransferTarget::getDisplayName), EditorKind.SOME_OF_IN_ORDER,
                        domain),
                new CertificatesColumn(Messages.Certificates),
                new OwnColumn(Messages.Notes, Literals.CAMERA__NOTES, EditorKind.LINES, domain));
    }

    private String modelName(String id) {
        return open.models().find(id).map(CameraModel::getName).orElse(id);
    }

    private static String lanName(LanType type) {
        return switch (type) {
            case WIRELESS -> Messages.LanWireless;
            case WIRED -> Messages.LanWired;
            case TETHERING -> Messages.LanTethering;
        };
    }
}
