package org.slatecard.ui.fleet.internal.editor;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What stands in the place of the pages while there are none: a text, and after a failure a way to try again. */
final class MessagePage {
    private final Composite area;

    MessagePage(Composite parent, String title, String message) {
        area = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 24;
        layout.marginHeight = 24;
        layout.verticalSpacing = 12;
        area.setLayout(layout);
        Label heading = new Label(area, SWT.NONE);
        heading.setText(title);
        if (!message.isEmpty()) {
            heading.setFont(JFaceResources.getHeaderFont());
            Text text = new Text(area, SWT.WRAP | SWT.MULTI | SWT.READ_ONLY);
            text.setText(message);
            text.setBackground(area.getBackground());
            GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
            wide.widthHint = 600;
            text.setLayoutData(wide);
        }
    }

    void offer(String action, Runnable run) {
        Button button = new Button(area, SWT.PUSH);
        button.setText(action);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> run.run()));
    }

    Composite area() {
        return area;
    }
}
