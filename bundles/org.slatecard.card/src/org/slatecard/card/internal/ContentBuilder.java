package org.slatecard.card.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardFile;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardPurpose;
import org.slatecard.card.Recipient;
import org.slatecard.card.Sha256;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.CameraModels;
import org.slatecard.model.camera.CertificateFile;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.fleet.Camera;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** Collects what a card must hold, camera by camera. */
final class ContentBuilder {
    /** A file name that every card and system takes; camera models can be the user's own files. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,99}(?<!\\.)");

    private final Fleet fleet;
    private final CardPurpose purpose;
    private final CameraModels models;
    private final List<Recipient> cameras = new ArrayList<>();
    private final Map<String, Integer> limits = new TreeMap<>();
    private final Map<String, Set<TransferTarget>> targetsOfFile = new TreeMap<>();
    private final Set<Text> warnings = new LinkedHashSet<>();
    private final Map<Certificate, CardCertificate> converted = new LinkedHashMap<>();

    ContentBuilder(Fleet fleet, CardPurpose purpose, CameraModels models) {
        this.fleet = fleet;
        this.purpose = purpose;
        this.models = models;
    }

    /** A camera, its model and those of its targets that use the secure protocol. */
    void add(Camera camera, String modelId, List<TransferTarget> targets) {
        cameras.add(new Recipient(camera.getId(), String.valueOf(camera.getLabel())));
        add(modelId, targets);
    }

    /** The targets of any camera of a model. */
    void add(String modelId, List<TransferTarget> targets) {
        CertificateFile file = file(modelId);
        if (file == null || targets.isEmpty()) {
            return;
        }
        limits.merge(file.getFileName(), file.getMaximumBytes(), ContentBuilder::stricter);
        targetsOfFile.computeIfAbsent(file.getFileName(), name -> new LinkedHashSet<>()).addAll(targets);
    }

    /** The content; a content without files says why in its first warning. */
    CardContent build(CardText empty, Object... arguments) {
        List<CardFile> files = new ArrayList<>();
        Set<TransferTarget> targets = new LinkedHashSet<>();
        targetsOfFile.forEach((name, senders) -> {
            targets.addAll(senders);
            List<CardCertificate> certificates = certificates(senders);
            if (!certificates.isEmpty()) {
                files.add(new CardFile(name, limits.get(name), certificates));
                warnIfSeveral(name, senders, certificates);
            }
        });
        List<Text> told = new ArrayList<>(warnings);
        if (files.isEmpty() && told.isEmpty()) {
            told.add(empty.with(arguments));
        }
        List<Recipient> receivers = targets.stream().map(ContentBuilder::recipient).toList();
        Recipient whole = new Recipient(String.valueOf(fleet.getId()), String.valueOf(fleet.getName()));
        return new CardContent(whole, purpose, cameras, receivers, files, told);
    }

    private CertificateFile file(String modelId) {
        CameraModel model = models.find(modelId).orElse(null);
        if (model == null) {
            warnings.add(CardText.UNKNOWN_MODEL.with(String.valueOf(modelId)));
            return null;
        }
        CertificateFile file = model.getCertificateFile();
        if (file == null) {
            warnings.add(CardText.NO_CERTIFICATE_FILE.with(model.getId()));
            return null;
        }
        String name = String.valueOf(file.getFileName());
        if (!FILE_NAME.matcher(name).matches() || name.equalsIgnoreCase(CardManifest.FILE_NAME)) {
            warnings.add(CardText.BAD_FILE_NAME.with(model.getId(), name));
            return null;
        }
        return file;
    }

    /** Ordered by fingerprint, so that neither a label nor the order of targets changes the file. */
    private List<CardCertificate> certificates(Set<TransferTarget> targets) {
        Map<String, CardCertificate> byFingerprint = new TreeMap<>();
        for (TransferTarget target : targets) {
            if (target.getRootCertificates().isEmpty()) {
                warnings.add(CardText.TARGET_WITHOUT_CERTIFICATE.with(name(target)));
            }
            for (Certificate certificate : target.getRootCertificates()) {
                CardCertificate card = converted.computeIfAbsent(certificate, this::convert);
                if (card != null) {
                    byFingerprint.putIfAbsent(card.sha256(), card);
                }
            }
        }
        return List.copyOf(byFingerprint.values());
    }

    /** What is no certificate, a private key above all, must never reach a card. */
    private CardCertificate convert(Certificate certificate) {
        byte[] der = certificate.getDer();
        String label = String.valueOf(certificate.getLabel());
        try {
            CertificateInfo.of(der);
        } catch (ExplainedException e) {
            warnings.add(CardText.NOT_A_CERTIFICATE.with(label));
            return null;
        }
        String pem = new String(CertificatePem.of(List.of(der)), StandardCharsets.US_ASCII);
        return new CardCertificate(certificate.getId(), label, pem, Sha256.of(der));
    }

    private void warnIfSeveral(String file, Set<TransferTarget> targets, List<CardCertificate> certificates) {
        if (certificates.size() < 2) {
            return;
        }
        boolean oneHasAll = targets.stream().anyMatch(target -> certificates(Set.of(target)).size() == certificates
                .size());
        if (oneHasAll) {
            warnings.add(CardText.SEVERAL_CERTIFICATES.with(file, certificates.size()));
        } else {
            String names = String.join(", ",
                    targets.stream().map(ContentBuilder::name).sorted(Comparator.naturalOrder()).toList());
            warnings.add(CardText.SEVERAL_TARGETS.with(file, certificates.size(), names));
        }
    }

    private static int stricter(int one, int other) {
        return one == 0 || other == 0 ? Math.max(one, other) : Math.min(one, other);
    }

    private static Recipient recipient(TransferTarget target) {
        return new Recipient(target.getId(), name(target));
    }

    private static String name(TransferTarget target) {
        return String.valueOf(target.getDisplayName());
    }
}
