package org.slatecard.ui.transfer.internal;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.Verdict;

/** A shape that goes with a text. */
enum Sign {
    GOOD, WARNING, BAD, REFUSED, UNKNOWN;

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

    ImageDescriptor image() {
        return ResourceLocator
                .imageDescriptorFromBundle(BUNDLE, "icons/" + name().toLowerCase(Locale.ROOT) + ".svg").orElseThrow();
    }
}
