package org.slatecard.cli.internal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.ElementName;
import org.slatecard.model.SecretFields;
import org.slatecard.model.fleet.Fleet;

/**
 * A field of an element of a fleet that refers to a secret.
 *
 * @param object the element
 * @param field  name of the field in the file
 * @param path   element and field, for people
 */
record SecretUse(FindingReport.Element object, String field, String path) {
    /** All references of a fleet, by the id that they refer to. */
    static Map<String, List<SecretUse>> of(Fleet fleet, Locale locale) {
        Map<String, List<SecretUse>> uses = new TreeMap<>();
        TreeIterator<EObject> elements = EcoreUtil.getAllContents(List.of(fleet));
        elements.forEachRemaining(element -> {
            for (EAttribute attribute : SecretFields.of(element.eClass())) {
                if (element.eGet(attribute) instanceof String id && !id.isEmpty()) {
                    uses.computeIfAbsent(id, key -> new ArrayList<>()).add(use(element, attribute, locale));
                }
            }
        });
        return uses;
    }

    private static SecretUse use(EObject element, EAttribute attribute, Locale locale) {
        return new SecretUse(FindingReport.Element.of(element), attribute.getName(),
                ElementName.path(element, attribute, locale));
    }
}
