package org.slatecard.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Tests on a fleet whose vault holds one password; each test has a copy of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class VaultCase {
    /** The access password of CAM 1. */
    static final String VALUE = "Pitch-2026.Wide";

    private VaultSample made;

    @TempDir
    Path folder;
    VaultSample sample;

    @BeforeAll
    void makeAVault(@TempDir Path once) {
        made = new VaultSample(once).init().set("CAM 1", VALUE);
    }

    @BeforeEach
    void copyTheVault() {
        sample = new VaultSample(made, folder);
    }
}
