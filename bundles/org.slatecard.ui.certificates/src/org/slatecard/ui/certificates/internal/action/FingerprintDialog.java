package org.slatecard.ui.certificates.internal.action;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.workbench.AccessibleName;

/** A fingerprint as text and as a QR code, to compare it with what is on a phone or a paper. */
final class FingerprintDialog extends Dialog {
    private static final int SIDE = 300;

    private final String label;
    private final String fingerprint;
    private final BitMatrix code;

    FingerprintDialog(Shell parent, Certificate certificate) {
        super(parent);
        label = String.valueOf(certificate.getLabel());
        fingerprint = CertificateInfo.fingerprint(certificate.getDer());
        code = encode(fingerprint);
        setShellStyle(getShellStyle() | SWT.SHEET);
    }

    /** The modules of the code of a text, with the white margin that readers need. */
    static BitMatrix encode(String text) {
        try {
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0);
        } catch (WriterException e) {
            throw new IllegalStateException(e); // a fingerprint is short enough
        }
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.FingerprintTitle);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().margins(12, 12).spacing(0, 10).applyTo(area);
        Label message = new Label(area, SWT.WRAP);
        message.setText(NLS.bind(Messages.FingerprintMessage, label));
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE + SIDE / 2, SWT.DEFAULT).applyTo(message);
        Canvas picture = new Canvas(area, SWT.DOUBLE_BUFFERED);
        picture.addPaintListener(event -> paint(event.gc, picture.getClientArea()));
        AccessibleName.give(picture, NLS.bind(Messages.FingerprintCode, label));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).hint(SIDE, SIDE).applyTo(picture);
        Text text = new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP);
        text.setFont(JFaceResources.getTextFont());
        text.setText(fingerprint);
        AccessibleName.give(text, Messages.FingerprintTitle);
        GridDataFactory.fillDefaults().grab(true, false).hint(SIDE + SIDE / 2, SWT.DEFAULT).applyTo(text);
        return area;
    }

    /** Always black on white: readers want that in a dark theme too. */
    private void paint(GC gc, Rectangle area) {
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(area);
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_BLACK));
        int side = Math.max(1, Math.min(area.width, area.height) / code.getWidth());
        int margin = (Math.min(area.width, area.height) - side * code.getWidth()) / 2;
        for (int x = 0; x < code.getWidth(); x++) {
            for (int y = 0; y < code.getHeight(); y++) {
                if (code.get(x, y)) {
                    gc.fillRectangle(margin + x * side, margin + y * side, side, side);
                }
            }
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
