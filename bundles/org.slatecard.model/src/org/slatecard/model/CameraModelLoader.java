package org.slatecard.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.internal.ModelText;
import org.slatecard.model.text.Text;

/** Reads camera models: those of the product and those in a folder of the user's. */
public final class CameraModelLoader {
    /** End of the name of a camera model's file, without the dot. */
    public static final String EXTENSION = "cameramodel";
    /** Highest version of the format that this product reads. */
    public static final int FORMAT_VERSION = 1;

    private static final List<String> OF_THE_PRODUCT = List.of("MPC-2610");

    /** The models of the product alone. */
    public CameraModels load() {
        return load(List.of());
    }

    /** The models of the product and of folders of the user's; a model of the user's stands above one of the product. */
    public CameraModels load(List<Path> folders) {
        List<CameraModel> models = new ArrayList<>();
        List<Text> problems = new ArrayList<>();
        for (String id : OF_THE_PRODUCT) {
            String name = id + "." + EXTENSION;
            try (InputStream content = CameraModelLoader.class.getResourceAsStream("/model/models/" + name)) {
                read(name, content.readAllBytes(), models, problems);
            } catch (IOException e) {
                problems.add(ModelText.MODEL_BROKEN.with(name, String.valueOf(e.getMessage())));
            }
        }
        folders.forEach(folder -> load(folder, models, problems));
        return CameraModels.of(models, problems);
    }

    private static void load(Path folder, List<CameraModel> models, List<Text> problems) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*." + EXTENSION)) {
            for (Path file : files) {
                read(file.toString(), Files.readAllBytes(file), models, problems);
            }
        } catch (IOException e) {
            problems.add(ModelText.FILE_UNREADABLE.with(folder, String.valueOf(e.getMessage())));
        }
    }

    private static void read(String name, byte[] content, List<CameraModel> models, List<Text> problems) {
        CameraPackage.eINSTANCE.eClass();
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/model"));
        try {
            resource.load(new ByteArrayInputStream(content), Map.of(XMLResource.OPTION_PARSER_FEATURES,
                    Map.of("http://apache.org/xml/features/disallow-doctype-decl", true)));
        } catch (IOException | RuntimeException e) {
            problems.add(ModelText.MODEL_BROKEN.with(name, String.valueOf(e.getMessage())));
            return;
        }
        if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof CameraModel model)) {
            problems.add(ModelText.MODEL_BROKEN.with(name, "CameraModel?"));
        } else if (model.getFormatVersion() > FORMAT_VERSION) {
            problems.add(ModelText.MODEL_NEWER.with(name, model.getFormatVersion(), FORMAT_VERSION));
        } else {
            models.add(model);
        }
    }
}
