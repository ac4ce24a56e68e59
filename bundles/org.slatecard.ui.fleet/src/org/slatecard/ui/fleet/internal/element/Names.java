package org.slatecard.ui.fleet.internal.element;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.osgi.util.NLS;
import org.slatecard.model.EffectiveConfiguration;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.StaticAddress;

/** What elements are called. */
public final class Names {
    private static final String BELOW = " / ";

    private Names() {}

    /** The name of an element; where it has none, a word for that. */
    public static String of(EObject element) {
        if (element instanceof StaticAddress address) {
            return address.getProfile() == null ? Messages.Unnamed : of(address.getProfile());
        }
        String name = Kind.of(element).map(kind -> (String) element.eGet(kind.nameFeature())).orElse(null);
        return name == null || name.isBlank() ? Messages.Unnamed : name;
    }

    /** The name of an element where others stand beside it: cut where nobody would read on. */
    public static String readable(EObject element) {
        return ElementName.readable(of(element));
    }

    /** Where an element is, in words: the groups above it, and its kind and name. */
    public static String path(EObject element) {
        String groups = groups(element);
        return groups.isEmpty() ? withKind(element) : groups + BELOW + withKind(element);
    }

    /** The groups that an element is in, the uppermost first; empty where it is in none. */
    public static String groups(EObject element) {
        List<Settings> chain = element instanceof Settings settings && !(element instanceof Fleet)
                ? EffectiveConfiguration.chain(settings)
                : List.of();
        return chain.stream().skip(1).filter(CameraGroup.class::isInstance).map(Names::readable).toList().reversed()
                .stream()
                .collect(Collectors.joining(BELOW));
    }

    /** Kind and name of an element, for where nothing else says what it is. */
    public static String withKind(EObject element) {
        if (element instanceof StaticAddress && element.eContainer() != null) {
            return withKind(element.eContainer());
        }
        return Kind.of(element).map(kind -> NLS.bind(Messages.KindAndName, kind.label(), readable(element)))
                .orElse(readable(element));
    }
}
