package org.slatecard.ui.vault.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.slatecard.model.Samples;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Identified;
import org.slatecard.testsupport.ui.Bench;
import org.slatecard.testsupport.ui.Pane;
import org.slatecard.vault.Vault;
import org.slatecard.vault.VaultFile;
import org.slatecard.workbench.FleetVault;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.VaultCommands;

/** The sample of the van, open in the editor, in the user's words. */
public final class Van {
    public static final String PASSPHRASE = "correct horse battery staple";

    private final Bench bench;
    private final Path file;
    private final IEditorPart editor;

    private Van(Bench bench, Path file, IEditorPart editor) {
        this.bench = bench;
        this.file = file;
        this.editor = editor;
    }

    public static Van open(Bench bench, Path folder) throws IOException {
        Path file = folder.resolve(Samples.OB_VAN);
        Files.write(file, new Samples().content(Samples.OB_VAN));
        return openFile(bench, file);
    }

    public static Van openFile(Bench bench, Path file) {
        IEditorPart editor = bench.open(file);
        bench.until("the fleet to be open", () -> Adapters.adapt(editor, OpenFleet.class) != null);
        return new Van(bench, file, editor);
    }

    public OpenFleet fleet() {
        return bench.ui(() -> Adapters.adapt(editor, OpenFleet.class));
    }

    public Path file() {
        return file;
    }

    public Path vaultFile() {
        return VaultFile.beside(file);
    }

    public Camera camera(int index) {
        return bench.ui(() -> fleet().fleet().getCameras().get(index));
    }

    public Pane pane() {
        return bench.everything();
    }

    public void select(Object... elements) {
        bench.run(() -> editor.getSite().getSelectionProvider().setSelection(new StructuredSelection(elements)));
    }

    /** With a vault that was set up through the dialog. */
    public Van withVault() {
        bench.menu("Vault", "Set Up Vault…");
        Pane dialog = bench.shell("Set Up Vault");
        dialog.type("Passphrase", PASSPHRASE);
        dialog.type("The same again", PASSPHRASE);
        dialog.press("Set Up");
        dialog.untilClosed();
        return this;
    }

    public void lock() {
        bench.menu("Vault", "Lock");
        untilState(FleetVault.State.LOCKED);
    }

    public void unlock(String passphrase) {
        bench.menu("Vault", "Unlock…");
        Pane dialog = bench.shell("Unlock Vault");
        dialog.type("Passphrase", passphrase);
        dialog.press("Unlock");
    }

    public void untilState(FleetVault.State state) {
        bench.until("the vault to be " + state, () -> fleet().vault().state() == state);
    }

    public Pane beginSet(EStructuralFeature feature, Identified... elements) {
        bench.beginCommand(VaultCommands.SET, parameters(feature, elements));
        return bench.shell("Set Password");
    }

    public static Map<String, String> parameters(EStructuralFeature feature, Identified... elements) {
        return Map.of(VaultCommands.FEATURE, feature.getName(), VaultCommands.ELEMENTS,
                String.join(",", List.of(elements).stream().map(Identified::getId).toList()));
    }

    public void set(String password, EStructuralFeature feature, Identified... elements) {
        Pane dialog = beginSet(feature, elements);
        dialog.type("Password", password);
        dialog.press("Set");
        dialog.untilClosed();
    }

    /** A secret of the open vault; empty where there is none. */
    public Optional<String> secret(String id) {
        return bench.ui(() -> {
            Vault vault = fleet().vault().vault().orElseThrow();
            return vault.read(id).map(String::new);
        });
    }

    /** The text on the clipboard; null where there is none. */
    public String clipboard() {
        return bench.ui(() -> {
            Clipboard clipboard = new Clipboard(Display.getCurrent());
            try {
                return (String) clipboard.getContents(TextTransfer.getInstance());
            } finally {
                clipboard.dispose();
            }
        });
    }

    public boolean dirty() {
        return bench.ui(editor::isDirty);
    }

    public void save() {
        bench.menu("File", "Save");
        bench.until("the fleet to be saved", () -> !editor.isDirty());
    }
}
