package org.slatecard.workbench;

/**
 * Commands that the workbench declares and calls (menus, Welcome page, arguments at the start) and whose handlers the
 * fleet capability brings.
 */
public final class FleetCommands {
    /** Opens a fleet in the editor; asks for the file unless {@link #FILE} gives it. */
    public static final String OPEN = "org.slatecard.ui.fleet.open";
    /** Optional parameter of {@link #OPEN}: the file, as an absolute path of the operating system. */
    public static final String FILE = "file";
    /** Opens a copy of a sample. */
    public static final String OPEN_SAMPLE = "org.slatecard.ui.fleet.openSample";
    /** Parameter of {@link #OPEN_SAMPLE}: the sample's name without the file extension, such as {@code ob-van}. */
    public static final String SAMPLE = "sample";
    /** Id of the wizard that makes a new fleet. */
    public static final String NEW_WIZARD = "org.slatecard.ui.fleet.new";

    private FleetCommands() {}
}
