package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.slatecard.transfer.SuiteCheck;
import org.slatecard.transfer.history.FleetChecks;
import org.slatecard.workbench.AccessibleName;

/** Asks before anything is connected to, with all hosts by their names; any number of them fits. */
final class ConnectDialog extends MessageDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;

    private final FleetChecks checks;

    ConnectDialog(Shell parent, FleetChecks checks) {
        super(parent, Messages.Title, null, question(checks), QUESTION, 0, Messages.Connect, Messages.Cancel);
        this.checks = checks;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    private static String question(FleetChecks checks) {
        long servers = checks.checks().stream().map(planned -> planned.server().address()).distinct().count();
        return NLS.bind(servers == 1 ? Messages.OneServer : Messages.Servers, String.join(", ", checks.modelIds()),
                servers);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Text text = new Text(area, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setText(String.join("\n", lines()));
        AccessibleName.give(text, Messages.Hosts);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = WIDTH;
        fill.heightHint = Math.min(HEIGHT, text.computeSize(WIDTH, SWT.DEFAULT).y);
        fill.horizontalSpan = 2;
        text.setLayoutData(fill);
        new Label(area, SWT.NONE).setText(Messages.Connections);
        Spinner connections = new Spinner(area, SWT.BORDER);
        connections.setValues(Connections.get(), 1, SuiteCheck.MOST_CONNECTIONS, 0, 1, 1);
        connections.addListener(SWT.Modify, event -> Connections.set(connections.getSelection()));
        return area;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        checks.checks().stream().collect(Collectors.groupingBy(planned -> planned.server().address(),
                LinkedHashMap::new, Collectors.toList()))
                .forEach((server, planned) -> lines.add(NLS.bind(Messages.Column, server,
                        planned.stream().flatMap(each -> each.names().stream()).distinct()
                                .collect(Collectors.joining(", ")))));
        if (!checks.leftOut().isEmpty()) {
            lines.add("");
            lines.add(Messages.LeftOut);
            checks.leftOut().forEach(text -> lines.add(text.in(Locale.getDefault())));
        }
        return lines;
    }
}
