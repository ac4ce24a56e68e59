package org.slatecard.ui.fleet.internal.draft;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.ui.fleet.internal.document.Fingerprint;

/** All drafts of the workspace, one per fleet: what it is about, the vault where secrets were set, and the fleet. */
@Component(service = Drafts.class)
public final class Drafts {
    private static final String ABOUT = ".properties";
    private static final String CONTENT = ".fleet";
    private static final String VAULT = ".vault";
    private static final String PATH = "path";
    private static final String BASE = "base";

    private final Path directory;
    private final DurableWriter writer = new DurableWriter();

    /** Drafts in the workspace. */
    @Activate
    public Drafts(BundleContext bundle) {
        this(Platform.getStateLocation(bundle.getBundle()).append("drafts").toPath());
    }

    /** Drafts in that directory, which is made when it is not there. */
    public Drafts(Path directory) {
        this.directory = directory;
    }

    /** Keeps a draft in place of an earlier one of the same fleet. */
    public void keep(Path fleet, Fingerprint base, byte[] content, Optional<byte[]> vault) throws IOException {
        Properties about = new Properties();
        about.setProperty(PATH, fleet.toString());
        about.setProperty(BASE, base.hex());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        about.store(bytes, null);
        Files.createDirectories(directory);
        writer.write(file(fleet, ABOUT), bytes.toByteArray());
        if (vault.isPresent()) {
            writer.write(file(fleet, VAULT), vault.get());
        } else {
            Files.deleteIfExists(file(fleet, VAULT));
        }
        writer.write(file(fleet, CONTENT), content);
    }

    /** The draft of a fleet; one that cannot be read is none. */
    public Optional<Draft> find(Path fleet) {
        return Files.exists(file(fleet, CONTENT)) ? read(file(fleet, ABOUT)) : Optional.empty();
    }

    /** The fleets that have a draft. */
    public List<Path> fleets() throws IOException {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Path> fleets = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, "*" + ABOUT)) {
            files.forEach(file -> read(file).ifPresent(draft -> fleets.add(draft.fleet())));
        }
        return fleets;
    }

    /** Removes the draft of a fleet, if there is one. */
    public void discard(Path fleet) throws IOException {
        Files.deleteIfExists(file(fleet, CONTENT));
        Files.deleteIfExists(file(fleet, VAULT));
        Files.deleteIfExists(file(fleet, ABOUT));
    }

    private static Optional<Draft> read(Path about) {
        Path content = beside(about, CONTENT);
        Path vault = beside(about, VAULT);
        try (InputStream in = Files.newInputStream(about)) {
            Properties properties = new Properties();
            properties.load(in);
            String base = properties.getProperty(BASE, "");
            return Optional.of(new Draft(Path.of(properties.getProperty(PATH, "")), new Fingerprint(base),
                    Files.getLastModifiedTime(content).toInstant(), Files.readAllBytes(content),
                    Files.exists(vault) ? Optional.of(Files.readAllBytes(vault)) : Optional.empty()));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Path beside(Path about, String end) {
        return about.resolveSibling(about.getFileName().toString().replace(ABOUT, end));
    }

    private Path file(Path fleet, String end) {
        return directory.resolve(Fingerprint.of(fleet.toString().getBytes(StandardCharsets.UTF_8)).hex() + end);
    }
}
