package org.slatecard.cli.internal.command;

import java.util.concurrent.Callable;
import org.slatecard.model.text.ExplainedException;

/** A command that says with which code the process ends. */
public interface Ending extends Callable<Integer> {
    /**
     * Does the job.
     *
     * @throws ExplainedException when it could not be done
     */
    ExitCode end() throws ExplainedException;

    @Override
    default Integer call() throws ExplainedException {
        return end().value();
    }
}
