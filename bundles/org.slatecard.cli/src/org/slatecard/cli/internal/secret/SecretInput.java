package org.slatecard.cli.internal.secret;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Where secrets come from: the prompt, a file descriptor or an environment variable, never an argument. */
public final class SecretInput {
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    private final Prompt prompt;
    private final Descriptors descriptors;
    private final UnaryOperator<String> environment;

    /** Reads from these. */
    public SecretInput(Prompt prompt, Descriptors descriptors, UnaryOperator<String> environment) {
        this.prompt = prompt;
        this.descriptors = descriptors;
        this.environment = environment;
    }

    /** Whether there is somebody to ask. */
    public boolean canAsk() {
        return prompt.isAvailable();
    }

    /** What is wrong with the wish to read a secret from there, before anything is read; empty where nothing is. */
    public Optional<Text> objection(SecretOrigin origin) {
        if (origin.isPrompt()) {
            return canAsk() ? Optional.empty() : Optional.of(InputText.NO_TERMINAL.with(origin.option()));
        }
        if (origin.descriptor() != null) {
            return origin.descriptor() >= 0
                    ? Optional.empty()
                    : Optional.of(InputText.DESCRIPTOR_NUMBER.with(origin.option()));
        }
        if (!NAME.matcher(origin.variable()).matches()) {
            return Optional.of(InputText.VARIABLE_NAME.with(origin.option()));
        }
        return environment.apply(origin.variable()) == null
                ? Optional.of(InputText.VARIABLE_NOT_SET.with(origin.variable()))
                : Optional.empty();
    }

    /**
     * Reads a secret, to which there is no {@link #objection}.
     *
     * @param question what the prompt asks, in the reader's language
     * @return the secret, which the caller wipes
     * @throws ExplainedException when it cannot be read
     */
    public char[] read(SecretOrigin origin, String question) throws ExplainedException {
        if (origin.isPrompt()) {
            return prompt.ask(question);
        }
        return origin.descriptor() == null
                ? environment.apply(origin.variable()).toCharArray()
                : line(origin.descriptor());
    }

    /**
     * Reads a secret that is going to be set: the prompt asks twice.
     *
     * @throws ExplainedException when it cannot be read, or the two answers differ
     */
    public char[] readNew(SecretOrigin origin, String question, String again) throws ExplainedException {
        char[] secret = read(origin, question);
        if (origin.isPrompt()) {
            char[] repeated = prompt.ask(again);
            boolean same = Arrays.equals(secret, repeated);
            Arrays.fill(repeated, '\0');
            if (!same) {
                Arrays.fill(secret, '\0');
                throw new ExplainedException(InputText.NOT_THE_SAME.with());
            }
        }
        return secret;
    }

    private char[] line(int descriptor) throws ExplainedException {
        try {
            return SecretLine.read(descriptors.get(descriptor));
        } catch (CharacterCodingException e) {
            throw new ExplainedException(InputText.NOT_UTF_8.with(descriptor));
        } catch (SecretLine.LineTooLongException e) {
            throw new ExplainedException(InputText.LINE_TOO_LONG.with(descriptor, SecretLine.LONGEST));
        } catch (IOException e) {
            throw new ExplainedException(InputText.DESCRIPTOR_UNREADABLE.with(descriptor), e);
        }
    }
}
