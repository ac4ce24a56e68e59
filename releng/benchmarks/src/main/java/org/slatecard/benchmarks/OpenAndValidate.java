package org.slatecard.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.slatecard.model.CameraModelLoader;
import org.slatecard.model.CameraModels;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Secrets;
import org.slatecard.validation.Validator;

/** Opening and validating a fleet, against EMF reading the same bytes with the options that make it fastest. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class OpenAndValidate {
    private static final URI NAME = URI.createURI("memory:/benchmark.fleet");

    @Param({"100", "1000", "10000"})
    private int cameras;

    private final FleetFile files = new FleetFile(new DurableWriter());
    private final CameraModels models = new CameraModelLoader().load();
    private final Validator validator = Rules.validator();
    private byte[] file;

    @Setup
    public void write() throws ExplainedException {
        file = Fleets.file(cameras);
    }

    @Benchmark
    public Resource bareLoad() throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(NAME);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(new ByteArrayInputStream(file), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        return resource;
    }

    @Benchmark
    public List<Finding> openAndValidate() throws ExplainedException {
        return validator.validate(files.read(file, NAME).fleet(), models, Secrets.NONE);
    }
}
