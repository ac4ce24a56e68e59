package org.slatecard.vault;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.model.SecretFields;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.text.ExplainedException;

/** What a fleet refers to in its vault: the values of its {@link SecretFields}. */
public final class SecretReferences {
    private SecretReferences() {}

    /** All ids that a fleet refers to, sorted. */
    public static Set<String> of(Fleet fleet) {
        Set<String> ids = new TreeSet<>();
        Map<EClass, List<EAttribute>> features = new HashMap<>();
        collect(fleet, features, ids);
        for (Iterator<EObject> all = fleet.eAllContents(); all.hasNext();) {
            collect(all.next(), features, ids);
        }
        return ids;
    }

    /** Those ids that a vault does not hold, sorted. */
    public static Set<String> missing(Fleet fleet, Vault vault) throws ExplainedException {
        Set<String> ids = of(fleet);
        vault.secrets().forEach(held -> ids.remove(held.id()));
        return ids;
    }

    private static void collect(EObject element, Map<EClass, List<EAttribute>> features, Set<String> ids) {
        features.computeIfAbsent(element.eClass(), SecretFields::of).stream()
                .map(feature -> (String) element.eGet(feature)).filter(id -> id != null && !id.isEmpty())
                .forEach(ids::add);
    }
}
