package org.slatecard.cli.internal.vault;

import org.slatecard.model.camera.FieldSpec;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.SecretRecipe;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** What a generated password is made of. */
final class RecipeOptions {
    @Option(names = "--length", paramLabel = "N", descriptionKey = "length")
    private Integer length;

    @ArgGroup(exclusive = true, multiplicity = "0..1")
    private Alphabet alphabet;

    private static final class Alphabet {
        @Option(names = "--easy", descriptionKey = "easy")
        private boolean easy;

        @Option(names = "--full", descriptionKey = "full")
        private boolean full;
    }

    /**
     * The recipe for what cameras take; easy to type where the options say nothing else.
     *
     * @param options null where there are none
     * @throws ExplainedException when the cameras do not take it
     */
    static SecretRecipe of(RecipeOptions options, FieldSpec spec) throws ExplainedException {
        int length = options == null || options.length == null ? SecretRecipe.proposedLength(spec) : options.length;
        boolean full = options != null && options.alphabet != null && options.alphabet.full;
        return full ? SecretRecipe.full(spec, length) : SecretRecipe.easyToType(spec, length);
    }
}
