package org.slatecard.cli.internal.vault;

import org.slatecard.cli.internal.secret.SecretOrigin;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Where the value of a secret comes from. */
final class ValueOptions {
    private static final String OPTION = "--value";

    @Option(names = OPTION + "-fd", paramLabel = "N", descriptionKey = "valueFd")
    private Integer descriptor;

    @Option(names = OPTION + "-env", paramLabel = "NAME", descriptionKey = "valueEnv")
    private String variable;

    @Option(names = "--entry", paramLabel = "ID", descriptionKey = "set.entry")
    private String entry;

    @ArgGroup(exclusive = false)
    private Generated generated;

    private static final class Generated {
        @Option(names = "--generate", required = true, descriptionKey = "generate")
        private boolean generate;

        @ArgGroup(exclusive = false)
        private RecipeOptions recipe;
    }

    /** Whether it is made. */
    boolean isGenerated() {
        return generated != null;
    }

    /** Of what it is made; null where the options do not say. */
    RecipeOptions recipe() {
        return generated.recipe;
    }

    /** The entry of the vault that is to be used again; null where a new one is made. */
    String entry() {
        return entry;
    }

    /** From where it is read. */
    SecretOrigin origin() {
        return new SecretOrigin(OPTION, descriptor, variable);
    }
}
