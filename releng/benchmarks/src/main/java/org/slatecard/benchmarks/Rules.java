package org.slatecard.benchmarks;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.jar.JarFile;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.launch.FrameworkFactory;
import org.slatecard.validation.Validator;

/**
 * The validator with all its rules, from the service registry as in the product. OSGi only wires it here: all classes
 * come from the class path, so that they are the ones that the benchmarks see, and no thread keeps the process alive.
 */
final class Rules {
    private static final List<String> STARTED = List.of("org.apache.felix.scr", "org.slatecard.validation");

    private Rules() {}

    static Validator validator() {
        try {
            Framework framework = ServiceLoader.load(FrameworkFactory.class).findFirst().orElseThrow()
                    .newFramework(Map.of(Constants.FRAMEWORK_STORAGE,
                            Files.createTempDirectory(Path.of("target"), "osgi").toString(),
                            Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_APP,
                            Constants.FRAMEWORK_BOOTDELEGATION, "*", "osgi.framework.activeThreadType", "daemon"));
            framework.start();
            BundleContext context = framework.getBundleContext();
            for (Bundle bundle : install(context)) {
                if (STARTED.contains(bundle.getSymbolicName())) {
                    bundle.start();
                }
            }
            return context.getService(context.getServiceReference(Validator.class));
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Bundle> install(BundleContext context) throws IOException, BundleException {
        List<Bundle> bundles = new ArrayList<>();
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar") && isBundle(entry)) {
                bundles.add(context.installBundle("reference:" + new File(entry).getAbsoluteFile().toURI()));
            }
        }
        return bundles;
    }

    private static boolean isBundle(String entry) throws IOException {
        try (JarFile jar = new JarFile(entry)) {
            String name = jar.getManifest() == null
                    ? null
                    : jar.getManifest().getMainAttributes().getValue(Constants.BUNDLE_SYMBOLICNAME);
            return name != null && !name.startsWith("org.eclipse.osgi;");
        }
    }
}
