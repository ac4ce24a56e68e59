package org.slatecard.codegen;

import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenResourceKind;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Generates model code into {@code src-gen}: {@code Generate BUNDLE_DIR ECORE...}; for an ECORE with a leading {@code +}
 * item providers too. Runs without OSGi and without an IDE; the settings of the generator are here and nowhere else.
 */
public final class Generate {
    private static final String SOURCES = "src-gen";

    private Generate() {}

    public static void main(String[] args) throws IOException {
        File bundle = new File(args[0]).getCanonicalFile();
        String name = bundle.getName();
        EcorePlugin.getPlatformResourceMap().put(name, URI.createFileURI(bundle.getPath() + "/"));
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        ResourceSet set = new ResourceSetImpl();
        set.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
        set.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        for (String argument : Arrays.asList(args).subList(1, args.length)) {
            boolean edit = argument.startsWith("+");
            String ecore = edit ? argument.substring(1) : argument;
            URI uri = URI.createPlatformResourceURI("/" + name + "/" + ecore, true);
            EPackage schema = (EPackage) set.getResource(uri, true).getContents().get(0);
            generate(genModel(name, schema), edit);
            System.out.println("generated " + schema.getName());
        }
    }

    private static GenModel genModel(String bundle, EPackage schema) {
        GenModel model = GenModelFactory.eINSTANCE.createGenModel();
        model.initialize(List.of(schema));
        model.setModelName(schema.getName());
        model.setModelPluginID(bundle);
        model.setModelDirectory("/" + bundle + "/" + SOURCES);
        model.setEditDirectory("/" + bundle + "/" + SOURCES);
        model.setComplianceLevel(GenJDKLevel.JDK170_LITERAL);
        model.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
        model.setNonNLSMarkers(false);
        model.setBundleManifest(false);
        model.setUpdateClasspath(false);
        model.setCodeFormatting(false);
        model.setImportOrganizing(true);
        model.setOperationReflection(true);
        model.setCopyrightText("");
        model.setLanguage("");
        GenPackage genPackage = model.getGenPackages().get(0);
        String prefix = genPackage.getPrefix();
        genPackage.setBasePackage(bundle);
        genPackage.setResource(GenResourceKind.NONE_LITERAL);
        model.setEditPluginClass(bundle + "." + schema.getName() + ".provider." + prefix + "EditPlugin");
        // the workbench draws its own icons
        model.setCreationIcons(false);
        genPackage.getGenClasses().forEach(genClass -> genClass.setImage(false));
        model.setCanGenerate(true);
        model.setValidateModel(true);
        return model;
    }

    private static void generate(GenModel model, boolean edit) {
        Diagnostic valid = model.diagnose();
        if (valid.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(text(valid));
        }
        Generator generator = new Generator();
        generator.setInput(model);
        generate(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        if (edit) {
            generate(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
        }
    }

    private static void generate(Generator generator, GenModel model, String project) {
        Diagnostic done = generator.generate(model, project, new BasicMonitor());
        if (done.getSeverity() >= Diagnostic.WARNING) {
            throw new IllegalStateException(text(done), done.getException());
        }
    }

    private static String text(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        diagnostic.getChildren().forEach(child -> text.append("\n  ").append(text(child)));
        return text.toString();
    }
}
