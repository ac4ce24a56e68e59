package org.slatecard.ui.certificates.internal.detail;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;

/** Values under a title, each beside its name, to be selected and copied. */
final class FieldSection {
    private static final int LABEL = 150;
    private static final int VALUE = 220;

    private final FormToolkit toolkit;

    FieldSection(FormToolkit toolkit) {
        this.toolkit = toolkit;
    }

    /** Adds a group of values. */
    void add(Composite parent, CertificateFields.Group group) {
        Composite area = section(parent, group.title());
        group.fields().forEach(field -> add(area, field));
    }

    /** A section with two columns. */
    Composite section(Composite parent, String title) {
        Section section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
        section.setText(title);
        if (parent.getLayout() instanceof GridLayout) {
            CertificatePanel.wide(section);
        }
        Composite area = toolkit.createComposite(section);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(1, 4).spacing(12, 3).applyTo(area);
        section.setClient(area);
        return area;
    }

    private void add(Composite area, CertificateFields.Field field) {
        Label name = toolkit.createLabel(area, field.label(), SWT.WRAP);
        GridDataFactory.fillDefaults().hint(LABEL, SWT.DEFAULT).applyTo(name);
        Text value = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY);
        toolkit.adapt(value, true, false);
        value.setText(field.value());
        GridDataFactory.fillDefaults().grab(true, false).hint(VALUE, SWT.DEFAULT).applyTo(value);
    }
}
