package org.slatecard.ui.fleet.internal.form;

import java.util.List;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.LanProfile;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.field.AddressValue;

/** The camera's own address in each of its networks whose addressing is static. */
final class AddressSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionAddresses;
    }

    /** The networks of a camera in which it needs an address of its own. */
    static List<LanProfile> networks(Camera camera) {
        return EffectiveConfiguration.of(camera).networkProfiles().value().stream()
                .filter(LanProfile.class::isInstance).map(LanProfile.class::cast).filter(profile -> !profile.isDhcp())
                .toList();
    }

    @Override
    public void fill(Rows rows) {
        FormScope scope = rows.scope();
        Camera camera = (Camera) scope.first();
        for (LanProfile network : networks(camera)) {
            Label label = scope.toolkit().createLabel(rows.area(), Names.of(network) + ":");
            GridData fixed = new GridData(SWT.BEGINNING, SWT.CENTER, false, false);
            fixed.widthHint = Rows.LABEL_WIDTH;
            label.setLayoutData(fixed);
            Text text = scope.toolkit().createText(rows.area(), "", SWT.BORDER | SWT.SINGLE);
            text.setLayoutData(Rows.wide());
            text.setEnabled(!scope.session().readOnly());
            AddressValue value = new AddressValue(scope.session(), camera, network);
            text.addDisposeListener(event -> value.dispose());
            text.addListener(SWT.FocusIn, event -> value.beginSitting());
            IObservableValue<String> typed = WidgetProperties.text(SWT.Modify).observe(text);
            scope.binding().bindValue(typed, value);
            scope.controls().putIfAbsent(FleetPackage.Literals.CAMERA__STATIC_ADDRESSES, text);
        }
        scope.findings().add(FleetPackage.Literals.CAMERA__STATIC_ADDRESSES,
                new FindingLine(rows.area(), 2, scope.session(), Rows.INDENT));
    }
}
