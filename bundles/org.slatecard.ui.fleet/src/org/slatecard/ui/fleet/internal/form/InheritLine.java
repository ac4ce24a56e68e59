package org.slatecard.ui.fleet.internal.form;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Link;
import org.slatecard.model.Effective;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.SecretFields;
import org.slatecard.model.fleet.Settings;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.field.FieldTexts;
import org.slatecard.ui.fleet.internal.field.FieldValue;

/** Says under a field where its value comes from, with a link to override it or to take it over again. */
final class InheritLine {
    private final FormScope scope;
    private final FieldValue value;
    private final EStructuralFeature feature;
    private final Link link;
    private String shown = "";

    static void create(Composite parent, FormScope scope, FieldValue value, EStructuralFeature feature) {
        InheritLine line = new InheritLine(parent, scope, value, feature);
        line.update();
        scope.onChange(line.link, line::update);
    }

    private InheritLine(Composite parent, FormScope scope, FieldValue value, EStructuralFeature feature) {
        this.scope = scope;
        this.value = value;
        this.feature = feature;
        link = new Link(parent, SWT.WRAP);
        link.setBackground(parent.getBackground());
        link.setForeground(link.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND));
        link.setToolTipText(FieldTexts.label(feature));
        link.setLayoutData(Rows.wide());
        link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> toggle()));
    }

    private void toggle() {
        if (value.isOwn()) {
            value.takeOver();
        } else {
            value.override();
        }
    }

    private void update() {
        String text = text();
        if (!text.equals(shown)) {
            shown = text;
            link.setText(text);
            scope.reflow().run();
        }
    }

    private String text() {
        List<? extends EObject> subjects = scope.subjects();
        long own = subjects.stream().filter(subject -> subject.eIsSet(feature)).count();
        if (own > 0 && own < subjects.size()) {
            return Messages.InheritMixed;
        }
        Effective<Object> above = EffectiveConfiguration.inherited((Settings) scope.first(), feature);
        if (own == 0 && subjects.stream().map(subject -> EffectiveConfiguration.inherited((Settings) subject, feature))
                .map(Effective::origin).distinct().count() > 1) {
            return Messages.InheritFromSeveral;
        }
        if (own == 0) {
            return above.origin() == null
                    ? Messages.InheritFromNobody
                    : NLS.bind(Messages.InheritFrom, FindingLine.plain(Names.withKind(above.origin())));
        }
        return above.origin() == null
                ? Messages.InheritOwnNobody
                : NLS.bind(Messages.InheritOwn, FindingLine.plain(Names.withKind(above.origin())),
                        FindingLine
                                .plain(SecretFields.contain(feature) ? Messages.InheritSecret : shown(above.value())));
    }

    private static String shown(Object value) {
        return switch (value) {
            case null -> Messages.InheritNothing;
            case List<?> list when list.isEmpty() -> Messages.InheritNothing;
            case List<?> list -> list.stream().map(InheritLine::shown).collect(Collectors.joining(", "));
            case Enumerator literal -> FieldTexts.label(literal);
            case EObject element -> Names.of(element);
            default -> Objects.toString(value);
        };
    }
}
