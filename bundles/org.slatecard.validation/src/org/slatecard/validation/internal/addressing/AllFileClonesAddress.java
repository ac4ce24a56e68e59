package org.slatecard.validation.internal.addressing;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.Carried;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanType;
import org.slatecard.model.fleet.WiredProfile;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.LimitText;

/** The file of one camera does not give its address to all others. */
@Component(service = Rule.class)
public final class AllFileClonesAddress extends FactRule<WiredProfile> {
    private static final List<EAttribute> ALL_FILE = List.of(CameraPackage.Literals.FIELD_SPEC__ALL_FILE);

    public AllFileClonesAddress() {
        super("all-file-clones-address", Severity.INFO, "field notes", WiredProfile.class);
    }

    @Override
    public void check(WiredProfile network, RuleContext context, Findings findings) {
        if (network.isDhcp() || context.users(network) < 2) {
            return;
        }
        String wired = LanType.WIRED.getLiteral();
        for (CameraModel model : context.models(network)) {
            FieldSpec spec = CameraModels.field(model, Field.IP_ADDRESS, wired).orElse(null);
            if (spec != null && spec.getAllFile() == Carried.CARRIED) {
                findings.report(FleetPackage.Literals.LAN_PROFILE__DHCP, shown(network.getName()), model.getId(),
                        LimitText.basis(spec, ALL_FILE));
                return;
            }
        }
    }
}
