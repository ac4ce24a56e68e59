package org.slatecard.ui.fleet.internal.find;

import java.text.CollationKey;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.model.SecretFields;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetPackage.Literals;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.element.Names;
import org.slatecard.ui.fleet.internal.element.NaturalKeys;

/** All texts of a fleet that a user can see: every text field of every element, and the subjects of certificates. */
final class FleetTexts {
    private FleetTexts() {}

    /** The texts as they are now, element by element: those of a kind in the order of their names. */
    static List<FieldText> of(Fleet fleet) {
        List<FieldText> texts = new ArrayList<>();
        add(fleet, texts);
        Stream.of(fleet.getGroups(), fleet.getCameras(), fleet.getProfiles(), fleet.getTargets(),
                fleet.getCertificates()).flatMap(FleetTexts::inOrder).forEach(element -> {
                    add(element, texts);
                    element.eContents().forEach(part -> add(part, texts));
                });
        return texts;
    }

    private static Stream<EObject> inOrder(List<? extends EObject> elements) {
        NaturalKeys keys = new NaturalKeys(Locale.getDefault());
        Map<EObject, CollationKey> names = new IdentityHashMap<>();
        elements.forEach(element -> names.put(element, keys.of(Names.of(element))));
        return elements.stream().map(EObject.class::cast).sorted(Comparator.comparing(names::get));
    }

    /** The fields of an element that are looked into: not those with ids, which nobody ever sees. */
    static List<EAttribute> searched(EObject element) {
        return element.eClass().getEAllAttributes().stream()
                .filter(attribute -> attribute.getEAttributeType().getInstanceClass() == String.class)
                .filter(attribute -> !attribute.isID() && !SecretFields.contain(attribute)).toList();
    }

    private static void add(EObject element, List<FieldText> texts) {
        for (EAttribute attribute : searched(element)) {
            if (element.eGet(attribute) instanceof String text) {
                texts.add(new FieldText(element, attribute, () -> text));
            }
        }
        if (element instanceof Certificate certificate && certificate.getDer() != null) {
            byte[] der = certificate.getDer();
            texts.add(new FieldText(element, Literals.CERTIFICATE__DER, () -> subject(der)));
        }
    }

    private static String subject(byte[] der) {
        try {
            return CertificateInfo.of(der).subject();
        } catch (ExplainedException e) {
            return ""; // what cannot be read has no subject; a rule says what is wrong with it
        }
    }
}
