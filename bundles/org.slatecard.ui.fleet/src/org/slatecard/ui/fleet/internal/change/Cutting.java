package org.slatecard.ui.fleet.internal.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.CameraGroup;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.ui.fleet.internal.element.Kind;
import org.slatecard.ui.fleet.internal.element.Names;

/**
 * Copies of elements for the clipboard: a small fleet of their own, in the format of a fleet's file, so that it can go to
 * another Slatecard. Groups bring their members; what the elements refer to is named but not brought.
 */
public final class Cutting {
    private static final URI NOWHERE = URI.createURI("memory:/clipboard.fleet");
    private static final FleetFile FILES = new FleetFile(new DurableWriter());
    /** Ends the name of what is not among the elements, but named by them. */
    private static final String NAMED_ONLY = "#";

    private Cutting() {}

    /**
     * The bytes of elements.
     *
     * @throws ExplainedException when a value cannot be written
     */
    public static byte[] bytes(Collection<? extends EObject> elements) throws ExplainedException {
        Set<EObject> brought = withMembers(elements);
        EcoreUtil.Copier copier = new EcoreUtil.Copier(true, false);
        copier.copyAll(brought);
        brought.stream().flatMap(each -> each.eCrossReferences().stream()).filter(Identified.class::isInstance)
                .filter(each -> Kind.of(each).filter(kind -> kind.container() != null).isPresent())
                .filter(each -> !copier.containsKey(each)).distinct().toList()
                .forEach(each -> copier.put(each, placeholder((Identified) each)));
        copier.copyReferences();
        Fleet fleet = FleetFactory.eINSTANCE.createFleet();
        fleet.setId("clipboard");
        copier.values().stream().filter(copy -> copy.eContainer() == null)
                .forEach(copy -> Kind.of(copy).ifPresent(kind -> add(fleet, kind, copy)));
        return FILES.bytes(FILES.create(fleet, NOWHERE));
    }

    /** The names of elements, one a line, for programs that take text. */
    public static String text(Collection<? extends EObject> elements) {
        return withMembers(elements).stream()
                .map(each -> each instanceof Camera camera && camera.getSerialNumber() != null
                        ? Names.of(camera) + "\t" + camera.getSerialNumber()
                        : Names.of(each))
                .collect(Collectors.joining("\n"));
    }

    /**
     * The elements in such bytes, the placeholders of what they refer to among them.
     *
     * @throws ExplainedException when the bytes are something else
     */
    static Fleet read(byte[] content) throws ExplainedException {
        return FILES.read(content, NOWHERE).fleet();
    }

    static boolean isPlaceholder(EObject element) {
        return Kind.of(element).map(kind -> NAMED_ONLY.equals(element.eGet(kind.nameFeature()))).orElse(false);
    }

    static Set<EObject> withMembers(Collection<? extends EObject> elements) {
        Set<EObject> all = new LinkedHashSet<>();
        List<EObject> open = new ArrayList<>(elements);
        while (!open.isEmpty()) {
            EObject next = open.remove(0);
            if (all.add(next) && next instanceof CameraGroup group) {
                open.addAll(group.getMembers());
                open.addAll(group.getSubgroups());
            }
        }
        return all;
    }

    private static Identified placeholder(Identified element) {
        Identified placeholder = (Identified) EcoreUtil.create(element.eClass());
        placeholder.setId(element.getId());
        Kind.of(element).ifPresent(kind -> placeholder.eSet(kind.nameFeature(), NAMED_ONLY));
        return placeholder;
    }

    @SuppressWarnings("unchecked")
    private static void add(Fleet fleet, Kind kind, EObject copy) {
        ((List<EObject>) fleet.eGet(kind.container())).add(copy);
    }
}
