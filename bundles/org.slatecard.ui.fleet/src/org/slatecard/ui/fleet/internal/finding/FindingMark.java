package org.slatecard.ui.fleet.internal.finding;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.core.resources.IMarker;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Identified;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/**
 * A finding as Problems shows it. Two marks are the same when a user could not tell them apart.
 *
 * @param ruleId   id of the rule
 * @param objectId id of the element
 * @param feature  name of the field, or an empty text
 * @param message  what is wrong
 * @param severity as of a marker
 * @param location where the element is, in words
 */
public record FindingMark(String ruleId, String objectId, String feature, String message, int severity,
        String location) {
    /** Type of the markers. */
    public static final String TYPE = "org.slatecard.ui.fleet.finding";

    private static final String RULE = "ruleId";
    private static final String OBJECT = "objectId";
    private static final String FEATURE = "feature";

    /** The mark of a finding. */
    public static FindingMark of(Finding finding) {
        EObject subject = finding.subject();
        EObject element = subject instanceof Identified ? subject : subject.eContainer();
        EStructuralFeature feature = subject == element ? finding.feature() : subject.eContainingFeature();
        return new FindingMark(finding.rule().id(), ((Identified) element).getId(),
                feature == null ? "" : feature.getName(), finding.message().in(Locale.getDefault()),
                severity(finding.rule().severity()), Names.path(element));
    }

    /** The mark that a marker carries. */
    public static FindingMark of(IMarker marker) {
        return new FindingMark(marker.getAttribute(RULE, ""), marker.getAttribute(OBJECT, ""),
                marker.getAttribute(FEATURE, ""), marker.getAttribute(IMarker.MESSAGE, ""),
                marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO),
                marker.getAttribute(IMarker.LOCATION, ""));
    }

    /** The attributes of its marker. */
    Map<String, Object> attributes() {
        return Map.of(RULE, ruleId, OBJECT, objectId, FEATURE, feature, IMarker.MESSAGE, message, IMarker.SEVERITY,
                severity, IMarker.LOCATION, location, IMarker.USER_EDITABLE, false);
    }

    /** The element that it is about; none where it is no longer in the fleet. */
    public Optional<EObject> element(Fleet fleet) {
        return Optional.ofNullable(fleet.eResource().getEObject(objectId));
    }

    /** The field that it is about, or null. */
    public EStructuralFeature feature(EObject element) {
        return element.eClass().getEStructuralFeature(feature);
    }

    private static int severity(Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFO -> IMarker.SEVERITY_INFO;
        };
    }
}
