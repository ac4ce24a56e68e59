package org.slatecard.certificates;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/**
 * Certificates on their way into a fleet. Immutable.
 *
 * @param found   what was read, in the order of the files
 * @param refused why the other files were refused
 */
public record CertificateBatch(List<Found> found, List<Text> refused) {
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
    }

    /**
     * Reads files; one that is refused does not keep the others out.
     *
     * @param monitor may be cancelled: then what has been read so far is given up
     * @throws org.eclipse.core.runtime.OperationCanceledException when it was cancelled
     */
    public static CertificateBatch read(Collection<Path> files, IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Found> found = new ArrayList<>();
        List<Text> refused = new ArrayList<>();
        for (Path file : files) {
            progress.checkCanceled();
            progress.subTask(String.valueOf(file.getFileName()));
            try {
                new CertificateReader().read(file)
                        .forEach(each -> found.add(new Found(each, String.valueOf(file.getFileName()))));
            } catch (ExplainedException e) {
                refused.add(e.text());
            }
            progress.worked(1);
        }
        return new CertificateBatch(found, refused);
    }

    /**
     * Reads text that was pasted.
     *
     * @param name what the texts call it
     */
    public static CertificateBatch of(String text, String name) {
        try {
            return new CertificateBatch(new CertificateReader().read(text.getBytes(StandardCharsets.UTF_8), name)
                    .stream().map(each -> new Found(each, name)).toList(), List.of());
        } catch (ExplainedException e) {
            return new CertificateBatch(List.of(), List.of(e.text()));
        }
    }
}
