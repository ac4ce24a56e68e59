package org.slatecard.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.slatecard.certificates.ExpiryCalendar;
import org.slatecard.model.FleetFile;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.text.ExplainedException;

/** A fleet with 500 certificates: opening it and its calendar, against parsing the same bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
@Fork(2)
public class CalendarSpeed {
    private static final URI NAME = URI.createURI("memory:/benchmark.fleet");
    private static final int CERTIFICATES = 500;
    private static final int CAMERAS = 1000;
    private static final Instant NOW = Instant.parse("2026-10-01T00:00:00Z");

    private final FleetFile files = new FleetFile(new DurableWriter());
    private final List<byte[]> ders = new ArrayList<>();
    private byte[] file;

    @Setup
    public void write() throws ExplainedException, GeneralSecurityException, OperatorCreationException, IOException {
        Fleet fleet = Fleets.fleet(CAMERAS);
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        KeyPair pair = generator.generateKeyPair();
        for (int i = 0; i < CERTIFICATES; i++) {
            Certificate certificate = FleetFactory.eINSTANCE.createCertificate();
            certificate.setId("certificate-" + i);
            certificate.setLabel("Root " + i);
            certificate.setDer(root(pair, i));
            ders.add(certificate.getDer());
            fleet.getCertificates().add(certificate);
            fleet.getTargets().get(i % fleet.getTargets().size()).getRootCertificates().add(certificate);
        }
        fleet.getTargets().forEach(target -> target.setUsingSecureProtocol(true));
        file = files.bytes(fleet);
    }

    private static byte[] root(KeyPair pair, int number) throws OperatorCreationException, IOException {
        X500Name name = new X500Name("CN=Root " + number + ",O=Outside Broadcast");
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(name, BigInteger.valueOf(number + 1),
                Date.from(NOW.minus(Duration.ofDays(1))), Date.from(NOW.plus(Duration.ofDays(365 + number))), name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
        return builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())).getEncoded();
    }

    /** The same bytes by EMF, and the same certificates by Bouncy Castle; the platform's parser would remember them. */
    @Benchmark
    public List<X509CertificateHolder> parse() throws IOException {
        XMIResourceImpl resource = new XMIResourceImpl(NAME);
        resource.setIntrinsicIDToEObjectMap(new HashMap<>());
        resource.load(new ByteArrayInputStream(file), Map.of(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, true));
        List<X509CertificateHolder> parsed = new ArrayList<>();
        for (byte[] each : ders) {
            parsed.add(new X509CertificateHolder(each));
        }
        return parsed;
    }

    @Benchmark
    public ExpiryCalendar openAndShow() throws ExplainedException {
        return ExpiryCalendar.of(files.read(file, NAME).fleet(), NOW);
    }
}
