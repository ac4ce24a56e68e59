package org.slatecard.validation.readiness;

import java.util.List;
import java.util.Optional;
import org.slatecard.model.text.Text;

/**
 * Whether a camera can go out. What has been accepted does not count, and advice never does.
 *
 * @param state     the verdict
 * @param errors    number of errors
 * @param warnings  number of warnings that nobody has accepted
 * @param unchecked what was not checked, a few words each; empty where everything was
 */
public record Readiness(State state, int errors, int warnings, List<Text> unchecked) {
    /** The verdict, the worst first. */
    public enum State {
        /** The camera refuses something, or its transfer fails. */
        NOT_READY,
        /** Nothing is known to fail, but not everything could be looked at: that never counts as fine. */
        NOT_CHECKED,
        /** It works, but it is not safe, or there is a known trap. */
        WORKS_BUT,
        /** Nothing was found. */
        READY
    }

    static Readiness of(int errors, int warnings, List<Text> unchecked) {
        State state = errors > 0
                ? State.NOT_READY
                : !unchecked.isEmpty() ? State.NOT_CHECKED : warnings > 0 ? State.WORKS_BUT : State.READY;
        return new Readiness(state, errors, warnings, List.copyOf(unchecked));
    }

    /** The verdict in a word or two. */
    public Text title() {
        return ReadinessText.valueOf(state.name()).with();
    }

    /** The verdict with what it rests on: numbers, and what was not checked. */
    public Text summary() {
        return switch (state) {
            case NOT_READY -> with(ReadinessText.NOT_READY_BECAUSE, errorCount(), warningCount());
            case NOT_CHECKED -> with(ReadinessText.NOT_CHECKED_BECAUSE, Optional.of(reason()), warningCount());
            case WORKS_BUT -> with(ReadinessText.WORKS_BUT_BECAUSE, warningCount(), Optional.empty());
            case READY -> title();
        };
    }

    private static Text with(ReadinessText verdict, Optional<Text> first, Optional<Text> second) {
        Text because = second.map(other -> ReadinessText.BOTH.with(first.orElseThrow(), other))
                .orElseGet(first::orElseThrow);
        return verdict.with(because);
    }

    private Optional<Text> errorCount() {
        return Optional.of(errors == 1 ? ReadinessText.ONE_ERROR.with() : ReadinessText.ERRORS.with(errors));
    }

    private Optional<Text> warningCount() {
        if (warnings == 0) {
            return Optional.empty();
        }
        return Optional.of(warnings == 1 ? ReadinessText.ONE_WARNING.with() : ReadinessText.WARNINGS.with(warnings));
    }

    private Text reason() {
        return unchecked.size() == 1
                ? unchecked.get(0)
                : ReadinessText.AND_MORE.with(unchecked.get(0), unchecked.size() - 1);
    }
}
