package org.slatecard.model.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ContributorFactoryOSGi;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.osgi.framework.Bundle;
import org.slatecard.model.file.SystemReason;
import org.slatecard.model.text.Text;

/** The camera models that other bundles bring along; none outside of OSGi. */
public final class ContributedModels {
    private static final String POINT = "org.slatecard.model.cameraModels";
    private static final String FILE = "file";

    private ContributedModels() {}

    /** Reads them: adds files by their names, and what cannot be read to the problems. */
    public static void read(Map<String, byte[]> files, List<Text> problems) {
        IExtensionRegistry registry = RegistryFactory.getRegistry();
        if (registry == null) {
            return;
        }
        for (IConfigurationElement element : registry.getConfigurationElementsFor(POINT)) {
            String name = element.getContributor().getName() + "/" + element.getAttribute(FILE);
            Bundle bundle = ContributorFactoryOSGi.resolve(element.getContributor());
            URL file = bundle == null || element.getAttribute(FILE) == null
                    ? null
                    : bundle.getEntry(element.getAttribute(FILE));
            if (file == null) {
                problems.add(ModelText.FILE_NOT_FOUND.with(name));
                continue;
            }
            try (InputStream content = file.openStream()) {
                files.put(name, content.readNBytes(CameraFileReader.LARGEST + 1));
            } catch (IOException e) {
                problems.add(ModelText.FILE_UNREADABLE.with(name, SystemReason.of(e)));
            }
        }
    }
}
