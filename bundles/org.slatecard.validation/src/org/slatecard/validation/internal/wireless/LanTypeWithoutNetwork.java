package org.slatecard.validation.internal.wireless;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.NetworkProfile;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;

/** A camera has a network of the type that it is set to. */
@Component(service = Rule.class)
public final class LanTypeWithoutNetwork extends FactRule<Camera> {
    private static final Map<LanType, Text> LAN_TYPES = new EnumMap<>(LanType.class);

    static {
        for (LanType type : LanType.values()) {
            LAN_TYPES.put(type, Text.of(FleetPackage.class, "plugin", "_UI_LanType_" + type.name() + "_literal"));
        }
    }

    public LanTypeWithoutNetwork() {
        super("lan-type-without-network", Severity.WARNING, "field notes", Camera.class);
    }

    @Override
    public void check(Camera camera, RuleContext context, Findings findings) {
        LanType type = context.effective(camera).lanType().value();
        List<NetworkProfile> networks = context.effective(camera).networkProfiles().value();
        if (type != null && !networks.isEmpty() && !LanTypes.has(networks, type)) {
            findings.report(FleetPackage.Literals.SETTINGS__LAN_TYPE, shown(camera.getLabel()), LAN_TYPES.get(type));
        }
    }
}
