package org.slatecard.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slatecard.model.ModelOrigin.Kind;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.internal.CameraFileReader;
import org.slatecard.model.internal.ContributedModels;
import org.slatecard.model.internal.ModelCollector;
import org.slatecard.model.internal.ModelText;
import org.slatecard.model.text.Text;

/**
 * Reads camera models: those of the product, those that other bundles contribute to the extension point
 * {@code org.slatecard.model.cameraModels}, and those in folders of the user's, with the user's corrections. A later
 * one stands above an earlier one.
 */
public final class CameraModelLoader {
    /** End of the name of a camera model's file, without the dot. */
    public static final String EXTENSION = "cameramodel";
    /** Highest version of the format that this product reads. */
    public static final int FORMAT_VERSION = 1;

    private static final String OF_THE_PRODUCT = "/model/models/";

    /** The models of the product and of other bundles, without those of the user. */
    public CameraModels load() {
        return load(List.of());
    }

    /** The models of the product, of other bundles and of folders of the user's. */
    public CameraModels load(List<Path> folders) {
        ModelCollector models = new ModelCollector(FORMAT_VERSION);
        Map<String, ModelOrigin> origins = new HashMap<>();
        product().forEach((name, content) -> origins.put(models.addModel(name, content),
                new ModelOrigin(Kind.PRODUCT, name)));
        Map<String, byte[]> contributed = new LinkedHashMap<>();
        List<Text> problems = new ArrayList<>();
        ContributedModels.read(contributed, problems);
        problems.forEach(models::addProblem);
        contributed.forEach((name, content) -> origins.put(models.addModel(name, content),
                new ModelOrigin(Kind.CONTRIBUTED, name)));
        folders.forEach(folder -> files(folder, EXTENSION, models)
                .forEach((name, content) -> origins.put(models.addModel(name, content),
                        new ModelOrigin(Kind.USER, name))));
        folders.forEach(folder -> files(folder, CameraModelCorrections.EXTENSION, models)
                .forEach((name, content) -> models.addCorrections(name, content)));
        return new CameraModels(models.models(), origins, models.unusable(), models.problems());
    }

    /** The model that is meant where nobody names one: the first in the product's list. */
    public String standardModel() {
        return index().get(0);
    }

    private static List<String> index() {
        return List.of(new String(resource("index"), StandardCharsets.UTF_8).strip().split("\\s+"));
    }

    private static Map<String, byte[]> product() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (String id : index()) {
            String name = id + "." + EXTENSION;
            files.put(name, resource(name));
        }
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream content = CameraModelLoader.class.getResourceAsStream(OF_THE_PRODUCT + name)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(name, e); // it is a part of the product
        }
    }

    /** In the order of their names, so that each start gives the same models. */
    private static Map<String, byte[]> files(Path folder, String extension, ModelCollector models) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (Stream<Path> listed = Files.list(folder)) {
            for (Path file : listed.filter(each -> each.toString().endsWith("." + extension)).sorted().toList()) {
                try (InputStream content = Files.newInputStream(file)) {
                    files.put(file.toString(), content.readNBytes(CameraFileReader.LARGEST + 1));
                } catch (IOException e) {
                    models.addProblem(ModelText.FILE_UNREADABLE.with(file, SystemReason.of(e)));
                }
            }
        } catch (IOException e) {
            if (extension.equals(EXTENSION)) { // said once of a folder
                models.addProblem(ModelText.FILE_UNREADABLE.with(folder, SystemReason.of(e)));
            }
        }
        return files;
    }
}
