package org.slatecard.cli.internal.report;

import java.util.Locale;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Identified;
import org.slatecard.validation.Finding;
import org.slatecard.validation.acceptance.AcceptedFindings;

/**
 * A finding as it is written: texts in the reader's language, names of things as they stand in the file.
 *
 * @param rule     id of the rule
 * @param severity error, warning or info
 * @param source   the fact that the rule rests on
 * @param line     line of the element in the file, from 1
 * @param path     element and field, for people
 * @param object   the element
 * @param field    the field's name in the file; null where it is about the element as a whole
 * @param message  what is wrong
 * @param wayOut   what to do about it
 * @param fixable  whether the workbench can mend it
 * @param accepted who has decided to live with it, and why; null where nobody has
 */
record FindingReport(String rule, String severity, String source, int line, String path, Element object, String field,
        String message, String wayOut, boolean fixable, Accepted accepted) {

    /** An element of a fleet. */
    record Element(String kind, String id, String name) {
        static Element of(EObject element) {
            String id = element instanceof Identified identified ? identified.getId() : null;
            return new Element(element.eClass().getName(), id, ElementName.of(element));
        }
    }

    /** A decision to live with a finding; the last day is null where there is none. */
    record Accepted(String reason, String by, String date, String until) {
        static Accepted of(Acceptance acceptance) {
            return new Accepted(Objects.requireNonNullElse(acceptance.getReason(), ""),
                    Objects.requireNonNullElse(acceptance.getBy(), ""),
                    Objects.requireNonNullElse(acceptance.getDate(), ""), acceptance.getUntil());
        }
    }

    static FindingReport of(Finding finding, ElementLines lines, AcceptedFindings accepted, Locale locale) {
        EObject subject = finding.subject();
        Element object = Element.of(subject);
        return new FindingReport(finding.rule().id(), Names.of(finding.rule().severity()), finding.rule().source(),
                lines.of(subject), ElementName.path(subject, finding.feature(), locale), object,
                finding.feature() == null ? null : finding.feature().getName(), finding.message().in(locale),
                finding.rule().wayOut().in(locale), finding.fix() != null,
                accepted.of(finding).map(Accepted::of).orElse(null));
    }
}
