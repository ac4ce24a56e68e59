package org.slatecard.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.slatecard.model.camera.CameraFactory;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.Correction;
import org.slatecard.model.camera.ModelCorrections;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.internal.CameraFileReader;
import org.slatecard.model.internal.Corrected;
import org.slatecard.model.internal.ModelText;
import org.slatecard.model.text.ExplainedException;

/**
 * What the user knows better than the data of a camera model: single values with reason and date, in one file for each
 * model, {@code MODEL.modelcorrections} in the user's folder of camera models. {@link CameraModelLoader} applies them.
 */
public final class CameraModelCorrections {
    /** End of the name of a file with corrections, without the dot. */
    public static final String EXTENSION = "modelcorrections";
    /** Highest version of the format that this product reads, and the one that it writes. */
    public static final int FORMAT_VERSION = CameraModelLoader.FORMAT_VERSION;

    private final DurableWriter writer;

    /** Writes through the one writer. */
    public CameraModelCorrections(DurableWriter writer) {
        this.writer = writer;
    }

    /**
     * The corrections of a model in a folder; none where there is no file yet.
     *
     * @throws ExplainedException when there is a file and it cannot be used
     */
    public ModelCorrections read(Path folder, String modelId) throws ExplainedException {
        Path file = file(folder, modelId);
        if (!Files.exists(file)) {
            ModelCorrections none = CameraFactory.eINSTANCE.createModelCorrections();
            none.setFormatVersion(FORMAT_VERSION);
            none.setModelId(modelId);
            return none;
        }
        byte[] content;
        try {
            content = Files.readAllBytes(file);
        } catch (IOException e) {
            throw new ExplainedException(ModelText.FILE_UNREADABLE.with(file, SystemReason.of(e)), e);
        }
        CameraFileReader<ModelCorrections> read = CameraFileReader.read(file.toString(), content,
                ModelCorrections.class);
        int version = read.root() == null ? 0 : read.root().getFormatVersion();
        CameraFileReader<ModelCorrections> checked = read.withVersion(file.toString(), version, FORMAT_VERSION);
        return checked.usable().orElseThrow(() -> new ExplainedException(checked.problem()));
    }

    /**
     * Looks whether a correction is possible, and writes nothing.
     *
     * @throws ExplainedException when it does not fit the model, or contradicts it
     */
    public static void check(CameraModel model, Correction correction) throws ExplainedException {
        ModelCorrections alone = CameraFactory.eINSTANCE.createModelCorrections();
        alone.getCorrections().add(EcoreUtil.copy(correction));
        Corrected.copy(model, alone);
    }

    /** The file with the corrections of a model, which may not exist yet: its id with what not every file system takes left out. */
    public static Path file(Path folder, String modelId) {
        return folder.resolve(modelId.replaceAll("[^A-Za-z0-9._-]", "_") + "." + EXTENSION);
    }

    /**
     * Corrects a value, in the place of an earlier correction of the same value.
     *
     * @param model the model as it is known, with or without corrections
     * @throws ExplainedException when the correction does not fit the model, contradicts it, or cannot be written; then
     *         the file is as it was before
     */
    public void correct(Path folder, CameraModel model, Correction correction) throws ExplainedException {
        ModelCorrections corrections = read(folder, model.getId());
        corrections.getCorrections().removeIf(known -> Corrected.sameValue(known, correction));
        corrections.getCorrections().add(EcoreUtil.copy(correction));
        Corrected.copy(model, corrections);
        write(folder, corrections);
    }

    /**
     * Withdraws the correction of the same value; the model then has its own again.
     *
     * @throws ExplainedException when the file cannot be read or written
     */
    public void withdraw(Path folder, String modelId, Correction correction) throws ExplainedException {
        ModelCorrections corrections = read(folder, modelId);
        if (corrections.getCorrections().removeIf(known -> Corrected.sameValue(known, correction))) {
            write(folder, corrections);
        }
    }

    private void write(Path folder, ModelCorrections corrections) throws ExplainedException {
        Path file = file(folder, corrections.getModelId());
        XMIResourceImpl resource = new XMIResourceImpl(URI.createURI("memory:/model"));
        resource.getContents().add(corrections);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            resource.save(content, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
            Files.createDirectories(folder);
            writer.write(file, content.toByteArray());
        } catch (IOException | RuntimeException e) {
            throw new ExplainedException(ModelText.NOT_WRITTEN.with(file, SystemReason.of(e)), e);
        }
    }
}
