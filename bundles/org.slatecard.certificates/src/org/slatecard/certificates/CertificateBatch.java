package org.slatecard.certificates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.slatecard.certificates.internal.CertificateText;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * Certificates on their way into a fleet. Immutable. Of private keys nothing is kept but that they were there.
 *
 * @param found       what was read, in the order of the files
 * @param refused     why the other files were refused
 * @param privateKeys a text for each private key that was beside the certificates, which names it
 * @param notes       what else is to be said of the files, as {@link CertificateContents#notes()}
 */
public record CertificateBatch(List<Found> found, List<Text> refused, List<Text> privateKeys, List<Text> notes) {
    /**
     * A certificate and where it came from.
     *
     * @param certificate the certificate
     * @param origin      name of the file, without its folder
     */
    public record Found(EncodedCertificate certificate, String origin) {}

    /** Lists that nobody can change. */
    public CertificateBatch {
        found = List.copyOf(found);
        refused = List.copyOf(refused);
        privateKeys = List.copyOf(privateKeys);
        notes = List.copyOf(notes);
    }

    /** Certificates of which there is nothing else to say. */
    public CertificateBatch(List<Found> found, List<Text> refused) {
        this(found, refused, List.of(), List.of());
    }

    /**
     * Reads files; one that is refused does not keep the others out.
     *
     * @param password asked for where a file is a key store, again as long as it is the wrong one
     * @param monitor  may be cancelled: then what has been read so far is given up
     * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
     */
    public static CertificateBatch read(Collection<Path> files, KeyStorePassword password, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        Collector collector = new Collector();
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(String.valueOf(file.getFileName()));
            collector.add(String.valueOf(file.getFileName()), () -> opened(file, password));
            progress.worked(1);
        }
        return collector.batch();
    }

    /**
     * Reads text that was pasted or sent.
     *
     * @param name what the texts call it, and where the certificates came from
     */
    public static CertificateBatch of(String text, String name) {
        Collector collector = new Collector();
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        collector.add(name, () -> new CertificateReader().contents(content, name, KeyStorePassword.NONE));
        return collector.batch();
    }

    private static CertificateContents opened(Path file, KeyStorePassword password) throws ExplainedException {
        while (true) {
            try {
                return new CertificateReader().contents(file, password);
            } catch (ExplainedException e) {
                if (!e.text().key().equals(CertificateText.KEY_STORE_PASSWORD.name())) {
                    throw e;
                }
            }
        }
    }

    /** A file or a text that is read. */
    private interface Source {
        CertificateContents read() throws ExplainedException;
    }

    /** What has been read so far. */
    private static final class Collector {
        private final List<Found> found = new ArrayList<>();
        private final List<Text> refused = new ArrayList<>();
        private final List<Text> privateKeys = new ArrayList<>();
        private final List<Text> notes = new ArrayList<>();

        void add(String origin, Source source) {
            try {
                CertificateContents contents = source.read();
                contents.certificates().forEach(each -> found.add(new Found(each, origin)));
                privateKeys.addAll(contents.privateKeys());
                notes.addAll(contents.notes());
            } catch (ExplainedException e) {
                refused.add(e.text());
            }
        }

        CertificateBatch batch() {
            return new CertificateBatch(found, refused, privateKeys, notes);
        }
    }
}
