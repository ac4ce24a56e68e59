package org.slatecard.ui.fleet.internal.form;

/** The transfer targets of cameras, in the order of the server slots. */
final class CameraTransferSection implements FormSection {
    @Override
    public String title() {
        return Messages.SectionTransfer;
    }

    @Override
    public void fill(Rows rows) {
        new SlotsRow(rows).create();
        new UploadServerRow(rows).create();
    }
}
