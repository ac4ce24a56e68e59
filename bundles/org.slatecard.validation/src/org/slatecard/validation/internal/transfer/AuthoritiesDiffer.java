package org.slatecard.validation.internal.transfer;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Settings;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.LimitText;

/** Targets of one camera do not need certificates of different authorities, for which there is only one file name. */
@Component(service = Rule.class)
public final class AuthoritiesDiffer extends TargetSetterRule {
    private static final List<EAttribute> FILE_NAME = List.of(CameraPackage.Literals.CERTIFICATE_FILE__FILE_NAME);

    public AuthoritiesDiffer() {
        super("authorities-differ", Severity.WARNING, "F17");
    }

    @Override
    void checkTaken(Settings settings, RuleContext context, Findings findings) {
        CertificateFile file = null;
        for (CameraModel model : context.models(settings)) {
            file = file == null ? model.getCertificateFile() : file;
        }
        List<TransferTarget> secure = settings.getTransferTargets().stream()
                .filter(target -> target.isUsingSecureProtocol() && !target.getRootCertificates().isEmpty()).toList();
        for (int at = 1; file != null && at < secure.size(); at++) {
            if (!together(secure.get(0), secure.get(at))) {
                findings.report(TARGETS, shown(secure.get(0).getDisplayName()), shown(secure.get(at).getDisplayName()),
                        shown(file.getFileName()), LimitText.basis(file, FILE_NAME));
                return;
            }
        }
    }

    /** Whether the certificates of one target do for the other as well. */
    private static boolean together(TransferTarget one, TransferTarget other) {
        Set<ByteBuffer> certificates = certificates(one);
        Set<ByteBuffer> others = certificates(other);
        return certificates.containsAll(others) || others.containsAll(certificates);
    }

    private static Set<ByteBuffer> certificates(TransferTarget target) {
        return target.getRootCertificates().stream().map(Certificate::getDer).filter(Objects::nonNull)
                .map(ByteBuffer::wrap).collect(Collectors.toSet());
    }
}
