package org.slatecard.ui.fleet.internal.wizard;

import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.eclipse.core.databinding.validation.MultiValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.CameraModels;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Severity;
import org.slatecard.validation.Validator;

/** What is wrong with the fields; what is wrong with the fleet itself, the rules say. */
final class NewFleetChecks {
    private static final Set<EStructuralFeature> ASKED = Set.of(FleetPackage.Literals.WIRELESS_PROFILE__SSID,
            FleetPackage.Literals.TRANSFER_TARGET__HOST_NAME, FleetPackage.Literals.CAMERA__LABEL);

    private final NewFleetValues values;
    private final Validator rules;
    private final CameraModels models;

    NewFleetChecks(NewFleetValues values, Validator rules, CameraModels models) {
        this.values = values;
        this.rules = rules;
        this.models = models;
    }

    MultiValidator name() {
        return check(() -> values.name.getValue().isBlank()
                ? ValidationStatus.cancel(Messages.NameMissing)
                : ValidationStatus.ok());
    }

    MultiValidator file() {
        return check(() -> {
            String file = values.file.getValue();
            if (file.isBlank()) {
                return ValidationStatus.cancel(Messages.FileMissing);
            }
            return values.path().isPresent() ? ValidationStatus.ok() : ValidationStatus.error(Messages.FileNoPath);
        });
    }

    MultiValidator labels() {
        return check(() -> {
            boolean numbers = new LabelPattern(values.labels.getValue()).numbers();
            return values.cameras.getValue() > 1 && !numbers
                    ? ValidationStatus.error(Messages.LabelsNoNumber)
                    : ValidationStatus.ok();
        });
    }

    MultiValidator fleet() {
        return check(() -> {
            var fleet = values.fleet().abridged().build(URI.createURI("memory:/new.fleet"));
            return rules.validate(fleet, models, Secrets.NONE).stream()
                    .filter(finding -> finding.feature() != null && ASKED.contains(finding.feature())).findFirst()
                    .map(NewFleetChecks::status).orElse(ValidationStatus.ok());
        });
    }

    private static IStatus status(Finding finding) {
        String text = finding.message().in(Locale.getDefault());
        return finding.rule().severity() == Severity.ERROR
                ? ValidationStatus.error(text)
                : ValidationStatus.warning(text);
    }

    private static MultiValidator check(Supplier<IStatus> check) {
        return new MultiValidator() {
            @Override
            protected IStatus validate() {
                return check.get();
            }
        };
    }
}
