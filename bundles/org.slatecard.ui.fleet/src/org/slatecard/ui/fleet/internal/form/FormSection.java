package org.slatecard.ui.fleet.internal.form;

/** A section of a form. */
interface FormSection {
    /** What stands above it. */
    String title();

    /** Makes its rows. */
    void fill(Rows rows);
}
