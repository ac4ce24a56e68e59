package org.slatecard.model.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.text.Text;

/**
 * What was read of a file about a camera model.
 *
 * @param root    its root element; of a broken file as much as could be read; null where that is nothing of its kind
 * @param problem why the file cannot be used; null where it can
 * @param <T>     what the root should be
 */
public record CameraFileReader<T extends EObject>(T root, Text problem) {
    /** No camera has more to say; what is larger is another file. */
    public static final int LARGEST = 1_000_000;

    /** Reads a file that is already in memory. */
    public static <T extends EObject> CameraFileReader<T> read(String name, byte[] content, Class<T> kind) {
        if (content.length > LARGEST) {
            return new CameraFileReader<>(null, ModelText.MODEL_TOO_LARGE.with(name, LARGEST));
        }
        CameraPackage.eINSTANCE.eClass();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/model"));
        Text problem = null;
        try {
            resource.load(new ByteArrayInputStream(content), Map.of(XMLResource.OPTION_PARSER_FEATURES,
                    Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            problem = new LoadFailure(name).ofModel(resource, e);
        }
        T root = resource.getContents().size() == 1 && kind.isInstance(resource.getContents().get(0))
                ? kind.cast(resource.getContents().get(0))
                : null;
        if (root == null && problem == null) {
            problem = ModelText.MODEL_BROKEN.with(name, ModelText.OTHER_CONTENT.with());
        }
        return new CameraFileReader<>(root, problem);
    }

    /** The same with what the format version has to say: one that this product does not know explains all else. */
    public CameraFileReader<T> withVersion(String name, int version, int known) {
        if (root != null && version > known) {
            return new CameraFileReader<>(root, ModelText.MODEL_NEWER.with(name, version, known));
        }
        if (problem == null && version < 1) {
            return new CameraFileReader<>(root, ModelText.MODEL_NO_VERSION.with(name, known));
        }
        return this;
    }

    /** The root, where the file can be used. */
    public Optional<T> usable() {
        return problem == null ? Optional.of(root) : Optional.empty();
    }
}
