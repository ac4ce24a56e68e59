package org.slatecard.validation.internal.certificate;

import java.util.List;
import org.eclipse.emf.ecore.EAttribute;
import org.osgi.service.component.annotations.Component;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.camera.CameraPackage;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.validation.Findings;
import org.slatecard.validation.Rule;
import org.slatecard.validation.RuleContext;
import org.slatecard.validation.Severity;
import org.slatecard.validation.internal.basis.FactRule;
import org.slatecard.validation.internal.basis.LimitText;

/** A certificate is, as PEM, no larger than the camera takes. */
@Component(service = Rule.class)
public final class CertificateTooLarge extends FactRule<Certificate> {

    private static final List<EAttribute> MAXIMUM = List.of(CameraPackage.Literals.CERTIFICATE_FILE__MAXIMUM_BYTES);

    public CertificateTooLarge() {
        super("certificate-too-large", Severity.ERROR, "F17", Certificate.class);
    }

    @Override
    public void check(Certificate certificate, RuleContext context, Findings findings) {
        if (certificate.getDer() == null) {
            return;
        }
        int size = CertificatePem.size(certificate.getDer());
        context.models(certificate).stream().filter(model -> refuses(model.getCertificateFile(), size)).findFirst()
                .ifPresent(model -> findings.report(FleetPackage.Literals.CERTIFICATE__DER,
                        shown(certificate.getLabel()), size, model.getId(),
                        model.getCertificateFile().getMaximumBytes(),
                        LimitText.basis(model.getCertificateFile(), MAXIMUM)));
    }

    private static boolean refuses(CertificateFile file, int size) {
        return file != null && file.getMaximumBytes() > 0 && size > file.getMaximumBytes();
    }
}
