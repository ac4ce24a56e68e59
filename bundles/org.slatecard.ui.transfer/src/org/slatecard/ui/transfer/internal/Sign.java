package org.slatecard.ui.transfer.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.slatecard.transfer.RehearsalResult;
import org.slatecard.transfer.RehearsalStep;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.history.KnownRehearsal;
import org.slatecard.validation.Severity;

/** A shape that goes with a text. */
enum Sign {
    GOOD, WARNING, BAD, REFUSED, UNKNOWN;

    private static final List<Sign> BY_WEIGHT = List.of(GOOD, WARNING, BAD);
    private static final String BUNDLE = "org.slatecard.ui.transfer";

    static Sign of(SuiteResult suite) {
        return switch (suite.state()) {
            case ACCEPTED -> suite.suite().recommended() ? GOOD : WARNING;
            case REFUSED -> REFUSED;
            case UNKNOWN -> UNKNOWN;
        };
    }

    static Sign of(Verdict verdict) {
        return switch (verdict) {
            case RECOMMENDED_ONLY -> GOOD;
            case ALSO_DEPRECATED -> WARNING;
            default -> verdict.isUndecided() ? UNKNOWN : BAD;
        };
    }

    /** The camera needs TLS 1.2, and nobody needs what is older. */
    static Sign of(List<TlsVersion> accepted) {
        if (!accepted.contains(TlsVersion.TLS12)) {
            return BAD;
        }
        return accepted.stream().anyMatch(TlsVersion::isOutdated) ? WARNING : GOOD;
    }

    static Sign of(RehearsalStep step) {
        return step.found().map(found -> of(found.problem().severity())).orElse(GOOD);
    }

    static Sign of(RehearsalResult result) {
        return result.steps().stream().map(Sign::of).max(Comparator.comparing(BY_WEIGHT::indexOf)).orElse(UNKNOWN);
    }

    /** What was rehearsed with other settings than those of the fleet now says nothing any more. */
    static Sign of(KnownRehearsal known) {
        return known.changes().isPresent() ? UNKNOWN : of(known.entry().result());
    }

    static Sign of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> WARNING;
            case INFO -> GOOD;
        };
    }

    ImageDescriptor image() {
        return ResourceLocator
                .imageDescriptorFromBundle(BUNDLE, "icons/" + name().toLowerCase(Locale.ROOT) + ".svg").orElseThrow();
    }
}
