package org.slatecard.ui.vault.internal;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.slatecard.testsupport.ui.Bench;

/** A test that begins with the sample in the editor, and its vault open. */
public abstract class WithVault {
    /** Drives the workbench. */
    @RegisterExtension
    protected final Bench bench = new Bench();
    /** Where the fleet lies. */
    @TempDir
    protected Path folder;
    /** The fleet. */
    protected Van van;

    @BeforeEach
    final void openTheSampleWithAVault() throws IOException {
        van = Van.open(bench, folder).withVault();
    }
}
