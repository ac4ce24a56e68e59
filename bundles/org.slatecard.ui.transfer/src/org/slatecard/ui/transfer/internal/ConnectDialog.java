package org.slatecard.ui.transfer.internal;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.workbench.AccessibleName;

/** Asks before anything is connected to, with all hosts by their names; any number of them fits. */
final class ConnectDialog extends MessageDialog {
    private static final int WIDTH = 560;
    private static final int HEIGHT = 220;

    private final CheckRequest request;

    ConnectDialog(Shell parent, CameraOffer offer, CheckRequest request) {
        super(parent, Messages.Title, null,
                NLS.bind(request.servers().size() == 1 ? Messages.OneServer : Messages.Servers, offer.modelId(),
                        request.servers().size()),
                QUESTION, 0, Messages.Connect, Messages.Cancel);
        this.request = request;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Text text = new Text(parent, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        text.setText(String.join("\n", lines()));
        AccessibleName.give(text, Messages.Hosts);
        GridData fill = new GridData(SWT.FILL, SWT.FILL, true, true);
        fill.widthHint = WIDTH;
        fill.heightHint = Math.min(HEIGHT, text.computeSize(WIDTH, SWT.DEFAULT).y);
        text.setLayoutData(fill);
        return text;
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        request.servers().forEach((server, names) -> lines
                .add(NLS.bind(Messages.Column, server.address(), String.join(", ", names))));
        if (!request.leftOut().isEmpty()) {
            lines.add("");
            lines.add(Messages.LeftOut);
            lines.addAll(request.leftOut());
        }
        return lines;
    }
}
