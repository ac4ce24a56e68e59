package org.slatecard.workbench.internal;

import java.net.URI;
import java.util.Map;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.ide.IDE;

/**
 * The images of the Problems view: it asks the workbench for them by name, and expects the application to have declared
 * them.
 */
final class MarkerImages {
    private static final String FOLDER = "platform:/plugin/org.eclipse.ui.ide/icons/full/";
    private static final Map<String, String> IMAGES = Map.ofEntries(
            Map.entry("IMG_OBJS_ERROR_PATH", "obj16/error_tsk"),
            Map.entry("IMG_OBJS_WARNING_PATH", "obj16/warn_tsk"),
            Map.entry("IMG_OBJS_INFO_PATH", "obj16/info_tsk"),
            Map.entry("IMG_OBJS_FIXABLE_ERROR", "obj16/quickfix_error_obj"),
            Map.entry("IMG_OBJS_FIXABLE_WARNING", "obj16/quickfix_warning_obj"),
            Map.entry("IMG_OBJS_FIXABLE_INFO", "obj16/quickfix_info_obj"),
            Map.entry("IMG_ELCL_QUICK_FIX_ENABLED", "elcl16/smartmode_co"),
            Map.entry("IMG_DLGBAN_QUICKFIX_DLG", "wizban/quick_fix"),
            Map.entry("IMG_DLGBAN_SAVEAS_DLG", "wizban/saveas_wiz"),
            Map.entry("IMG_ETOOL_PROBLEM_CATEGORY", "etool16/problem_category"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW", "eview16/problems_view"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_ERROR", "eview16/problems_view_error"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_WARNING", "eview16/problems_view_warning"),
            Map.entry("IMG_ETOOL_PROBLEMS_VIEW_INFO", "eview16/problems_view_info"),
            Map.entry(IDE.SharedImages.IMG_OPEN_MARKER, "elcl16/gotoobj_tsk"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT, "obj16/prj_obj"),
            Map.entry(IDE.SharedImages.IMG_OBJ_PROJECT_CLOSED, "obj16/cprj_obj"));

    private final IWorkbenchConfigurer workbench;

    MarkerImages(IWorkbenchConfigurer workbench) {
        this.workbench = workbench;
    }

    void declare() {
        IMAGES.forEach((name, path) -> workbench.declareImage(name,
                ImageDescriptor.createFromURLSupplier(true, () -> {
                    try {
                        return URI.create(FOLDER + path + ".svg").toURL();
                    } catch (java.net.MalformedURLException e) {
                        throw new IllegalStateException(e);
                    }
                }), true));
    }
}
