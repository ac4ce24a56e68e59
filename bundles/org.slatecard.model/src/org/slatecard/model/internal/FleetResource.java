package org.slatecard.model.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.Comparator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.XMLSave;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMISaveImpl;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.fleet.IssuedCertificate;
import org.slatecard.model.fleet.StaticAddress;

/** A fleet file in memory, with the options that make it safe to read and pleasant to compare. */
public final class FleetResource extends XMIResourceImpl {
    /** Save option: a {@link BooleanSupplier}, asked before each element whether to end in the middle. */
    public static final String OPTION_STOP = "STOP";
    /** A line takes whatever an element needs. */
    private static final int ONE_LINE = Integer.MAX_VALUE;

    /** A resource for a file; nothing is read yet. */
    public FleetResource(URI uri) {
        super(uri);
        FleetPackage.eINSTANCE.eClass();
        setEncoding("UTF-8");
        setIntrinsicIDToEObjectMap(new HashMap<>());
        getDefaultLoadOptions().putAll(Map.of(
                XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", true),
                XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true,
                XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, true,
                XMLResource.OPTION_DISABLE_NOTIFY, true,
                XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>()));
        getDefaultSaveOptions().putAll(Map.of(XMLResource.OPTION_ENCODING, "UTF-8",
                XMLResource.OPTION_LINE_WIDTH, ONE_LINE));
    }

    /** While a file is read an element comes with its attributes and without children: there is no tree to walk. */
    @Override
    public void attached(EObject element) {
        if (isLoading()) {
            attachedHelper(element);
        } else {
            super.attached(element);
        }
    }

    @Override
    protected XMLSave createXMLSave() {
        return new SortedSave(createXMLHelper());
    }

    /** Writes elements whose order has no meaning in the order of their ids, and leaves the model as it is. */
    private static final class SortedSave extends XMISaveImpl {
        private static final Comparator<EObject> BY_ID = Comparator.comparing(SortedSave::key);

        private BooleanSupplier stop = () -> false;

        SortedSave(XMLHelper helper) {
            super(helper);
        }

        @Override
        protected void init(XMLResource resource, Map<?, ?> options) {
            super.init(resource, options);
            if (options.get(OPTION_STOP) instanceof BooleanSupplier asked) {
                stop = asked;
            }
        }

        @Override
        protected void saveContainedMany(EObject owner, EStructuralFeature feature) {
            List<?> values = (List<?>) helper.getValue(owner, feature);
            Stream<InternalEObject> elements = values.stream().map(InternalEObject.class::cast);
            elements.sorted(BY_ID).forEach(element -> {
                if (stop.getAsBoolean()) {
                    throw new CancellationException();
                }
                saveElement(element, feature);
            });
        }

        private static String key(EObject element) {
            return switch (element) {
                case Identified identified -> String.valueOf(identified.getId());
                case StaticAddress address when address.getProfile() != null ->
                    String.valueOf(address.getProfile().getId());
                case IssuedCertificate issued -> String.valueOf(issued.getSerialNumber());
                default -> EcoreUtil.getIdentification(element);
            };
        }
    }
}
