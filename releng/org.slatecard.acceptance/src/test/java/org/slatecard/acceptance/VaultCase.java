package org.slatecard.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a fleet whose vault holds one password; each test has a copy of its own. */
abstract class VaultCase {
    /** The access password of CAM 1. */
    static final String VALUE = "Pitch-2026.Wide";

    @TempDir
    private static Path once;
    private static VaultSample made;

    @TempDir
    Path folder;
    VaultSample sample;

    @BeforeAll
    static void makeAVault() {
        made = new VaultSample(once).init().set("CAM 1", VALUE);
    }

    @BeforeEach
    void copyTheVault() {
        sample = new VaultSample(made, folder);
    }
}
