package org.slatecard.validation.readiness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.LiveFindings;
import org.slatecard.validation.Severity;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * What was found, camera by camera. A finding stands where it is mended: with the camera itself, with a network, target
 * or certificate that it uses, or with the group or the fleet that it takes a value over from. Here it is told which
 * cameras it concerns, and so which of them can go out.
 */
public final class FleetReadiness {
    private final Function<EObject, List<Finding>> findings;
    private final AcceptedFindings accepted;

    /**
     * For one state of a fleet.
     *
     * @param findings the findings about an object, such as {@link LiveFindings#of}
     * @param accepted those that somebody lives with
     */
    public FleetReadiness(Function<EObject, List<Finding>> findings, AcceptedFindings accepted) {
        this.findings = findings;
        this.accepted = accepted;
    }

    /** Whether a camera can go out. */
    public Readiness of(EffectiveConfiguration camera) {
        int errors = 0;
        int warnings = 0;
        Map<String, Text> unchecked = new LinkedHashMap<>();
        for (Finding finding : concerning(camera)) {
            if (accepted.of(finding).isPresent()) {
                continue;
            }
            if (finding.rule().saysUnchecked()) {
                unchecked.putIfAbsent(finding.rule().id(), finding.rule().title());
            } else if (finding.rule().severity() == Severity.ERROR) {
                errors++;
            } else if (finding.rule().severity() == Severity.WARNING) {
                warnings++;
            }
        }
        return Readiness.of(errors, warnings, List.copyOf(unchecked.values()));
    }

    /** The findings that concern a camera, accepted ones too: its own first, those of the whole fleet last. */
    public List<Finding> concerning(EffectiveConfiguration camera) {
        Set<EObject> used = new LinkedHashSet<>();
        used.add(camera.camera());
        used.addAll(camera.networkProfiles().value());
        for (TransferTarget target : camera.transferTargets().value()) {
            used.add(target);
            used.addAll(target.getRootCertificates());
        }
        List<Finding> all = new ArrayList<>();
        used.forEach(each -> all.addAll(findings.apply(each)));
        for (Settings setter : EffectiveConfiguration.chain(camera.camera())) {
            if (setter != camera.camera()) {
                findings.apply(setter).stream().filter(finding -> concerns(finding, setter, camera)).forEach(all::add);
            }
        }
        return all;
    }

    /** Whether a camera takes over from a group or fleet what is wrong there. */
    private static boolean concerns(Finding finding, Settings setter, EffectiveConfiguration camera) {
        EStructuralFeature feature = finding.feature();
        if (feature == null || feature.getEContainingClass() != Literals.SETTINGS) {
            return true;
        }
        if (feature == Literals.SETTINGS__DEFAULT_UPLOAD_SERVER) {
            return setter == camera.transferTargets().origin()
                    && !camera.transferTargets().value().contains(camera.uploadServer().value());
        }
        Settings origin = origin(feature.getFeatureID(), camera);
        return origin == setter || origin == null && setter instanceof Fleet;
    }

    private static Settings origin(int feature, EffectiveConfiguration camera) {
        return (switch (feature) {
            case FleetPackage.SETTINGS__MODEL_ID -> camera.modelId();
            case FleetPackage.SETTINGS__ACCESS_USER_NAME -> camera.userName();
            case FleetPackage.SETTINGS__ACCESS_PASSWORD_SECRET_ID -> camera.passwordSecretId();
            case FleetPackage.SETTINGS__LAN_TYPE -> camera.lanType();
            case FleetPackage.SETTINGS__NETWORK_PROFILES -> camera.networkProfiles();
            case FleetPackage.SETTINGS__TRANSFER_TARGETS -> camera.transferTargets();
            default -> throw new IllegalArgumentException(String.valueOf(feature));
        }).origin();
    }
}
