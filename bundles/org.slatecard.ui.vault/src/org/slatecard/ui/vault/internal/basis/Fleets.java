package org.slatecard.ui.vault.internal.basis;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.handlers.HandlerUtil;
import org.slatecard.workbench.OpenFleet;

/** The fleets that are open in editors. */
public final class Fleets {
    private Fleets() {}

    /** The fleet that a command is about; empty where the active editor has none. */
    public static Optional<OpenFleet> active(ExecutionEvent event) {
        return Optional.ofNullable(Adapters.adapt(HandlerUtil.getActiveEditor(event), OpenFleet.class));
    }

    /** All of them. */
    public static List<OpenFleet> all(IWorkbench workbench) {
        return Arrays.stream(workbench.getWorkbenchWindows()).flatMap(window -> Arrays.stream(window.getPages()))
                .flatMap(page -> Arrays.stream(page.getEditorReferences()))
                .map((IEditorReference reference) -> reference.getEditor(false))
                .map(editor -> Adapters.adapt(editor, OpenFleet.class)).filter(Objects::nonNull).toList();
    }

    /** What the user calls a fleet. */
    public static String name(OpenFleet open) {
        String name = open.fleet().getName();
        return name == null || name.isBlank() ? open.file().getName() : name;
    }
}
