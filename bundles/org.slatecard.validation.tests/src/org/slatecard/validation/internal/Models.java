package org.slatecard.validation.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Field;
import org.slatecard.model.camera.Provenance;
import org.slatecard.model.camera.ValueSource;
import org.slatecard.model.text.Text;

/** The camera models of the product, and some that only examples know. */
final class Models {
    /** A model with a correction of the user's. */
    static final String CORRECTED = "CORRECTED";
    /** A model of which nothing is known about SSIDs. */
    static final String INCOMPLETE = "INCOMPLETE";
    /** A model whose data cannot be used. */
    static final String UNUSABLE = "UNUSABLE";

    private Models() {}

    static CameraModels all() {
        CameraModels product = new CameraModelLoader().load();
        Map<String, CameraModel> byId = new HashMap<>(product.byId());
        byId.put(CORRECTED, corrected(product));
        CameraModel incomplete = copy(product, INCOMPLETE);
        incomplete.getFields().removeIf(spec -> spec.getField() == Field.SSID);
        byId.put(INCOMPLETE, incomplete);
        Text problem = Text.of(CameraModelLoader.class, "plugin", "bundle.name");
        return new CameraModels(byId, Map.of(), Map.of(UNUSABLE, problem), List.of(problem));
    }

    private static CameraModel corrected(CameraModels product) {
        CameraModel model = copy(product, CORRECTED);
        ValueSource source = CameraFactory.eINSTANCE.createValueSource();
        source.setValue("maxLength");
        source.setProvenance(Provenance.CORRECTED);
        source.setSource("tried on the camera");
        source.setDate("2026-03-04");
        model.getFields().get(0).getSources().add(source);
        return model;
    }

    private static CameraModel copy(CameraModels product, String id) {
        CameraModel copy = EcoreUtil.copy(product.find("MPC-2610").orElseThrow());
        copy.setId(id);
        return copy;
    }
}
