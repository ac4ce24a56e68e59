package org.slatecard.ui.vault.internal.rollover;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.widgets.WidgetFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.slatecard.card.CardManifest;
import org.slatecard.card.CardVerification;
import org.slatecard.card.CarryingCards;
import org.slatecard.card.Drives;
import org.slatecard.card.Recipient;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.model.ElementName;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.fleet.TransferTarget;
import org.slatecard.workbench.Background;
import org.slatecard.workbench.OpenFleet;
import org.slatecard.workbench.TextTable;
import org.slatecard.workbench.WrittenCard;
import org.slatecard.workbench.WrittenCards;

/**
 * What a roll-over means: the old certificate and the new one side by side, the transfer targets that change, and who
 * still carries the old one.
 */
public final class RollOverPanel {
    private static final int WIDTH = 560;
    private static final int COMPARED_HEIGHT = 190;
    private static final int TABLE_HEIGHT = 80;

    private final OpenFleet open;
    private final TextTable<Compared> sides;
    private final TextTable<TransferTarget> targets;
    private final Label cameras;
    private final TextTable<CardRow> cards;
    private CertificateText old = CertificateText.NONE;

    /** A line of the comparison. */
    private record Compared(String what, String old, String successor) {}

    /** A card that carries the old one, in words. */
    private record CardRow(String card, String file, String written) {}

    /** Over all columns of a grid of three. */
    public RollOverPanel(Composite area, OpenFleet open) {
        this.open = open;
        sides = new TextTable<>(area, Messages.Sides, List.of(
                new TextTable.Column<>("", 18, Compared::what),
                new TextTable.Column<>(Messages.Old, 41, Compared::old),
                new TextTable.Column<>(Messages.New, 41, Compared::successor)));
        sides.size(WIDTH, COMPARED_HEIGHT);
        targets = new TextTable<>(area, Messages.Targets, List.of(
                new TextTable.Column<>(Messages.Target, 50, ElementName::of),
                new TextTable.Column<>(Messages.Host, 50, each -> String.valueOf(each.getHostName()))));
        targets.size(WIDTH, TABLE_HEIGHT);
        cameras = WidgetFactory.label(SWT.WRAP).create(area);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDTH, SWT.DEFAULT).applyTo(cameras);
        cards = new TextTable<>(area, Messages.Cards, List.of(
                new TextTable.Column<>(Messages.Card, 35, CardRow::card),
                new TextTable.Column<>(Messages.File, 20, CardRow::file),
                new TextTable.Column<>(Messages.Written, 45, CardRow::written)));
        cards.size(WIDTH, TABLE_HEIGHT);
    }

    private static CardRow row(CarryingCards.Carrier carrier) {
        String written = carrier.manifest().map(each -> NLS.bind(Messages.WrittenFor,
                new Object[]{CertificateText.day(each.written()), each.fleet().name(),
                        each.cameras().stream().map(Recipient::name).collect(Collectors.joining(", "))}))
                .orElse(Messages.WrittenUnknown);
        return new CardRow(carrier.drive().path().toString(), carrier.fileName(), written);
    }

    private static CardRow row(WrittenCard card) {
        return new CardRow(card.place(), Messages.Elsewhere, NLS.bind(Messages.WrittenOn,
                CertificateText.day(card.written()), String.join(", ", card.cameras())));
    }

    /** The cards in drives, and those that were written from here and are in none. */
    private static List<CardRow> rows(List<CarryingCards.Carrier> inDrives, List<WrittenCard> written) {
        Set<Instant> seen = inDrives.stream().flatMap(each -> each.manifest().stream()).map(CardManifest::written)
                .collect(Collectors.toSet());
        return Stream.concat(inDrives.stream().map(RollOverPanel::row),
                written.stream().filter(each -> !seen.contains(each.written())).map(RollOverPanel::row)).toList();
    }

    /** Shows whom the old certificate is replaced for, and which cards carry it; looks at those in drives in a job. */
    public void showOld(CertificateText text, Certificate certificate) {
        old = text;
        targets.show(new FleetCertificates(open.fleet(), open.domain()).usedBy(certificate));
        String carriers = CarryingCards.cameras(open.fleet(), certificate).stream().map(ElementName::of)
                .collect(Collectors.joining(", "));
        cameras.setText(carriers.isEmpty() ? Messages.NoCameras : NLS.bind(Messages.Cameras, carriers));
        IEclipseContext context = PlatformUI.getWorkbench().getService(IEclipseContext.class);
        CarryingCards carrying = new CarryingCards(context.get(Drives.class), context.get(CardVerification.class));
        byte[] der = certificate.getDer();
        String sha256 = CertificateInfo.fingerprint(der).replace(":", "").toLowerCase(Locale.ROOT);
        List<WrittenCard> written = context.get(WrittenCards.class).of(String.valueOf(open.fleet().getId())).stream()
                .filter(each -> each.certificates().contains(sha256)).toList();
        cards.show(rows(List.of(), written));
        new Background(cameras).start(Messages.CardsJob, monitor -> carrying.find(der, open.models()),
                found -> cards.show(rows(found, written)), why -> {});
        showNew(CertificateText.NONE);
    }

    /** Shows what takes its place. */
    public void showNew(CertificateText text) {
        sides.show(List.of(new Compared(Messages.Subject, old.subject(), text.subject()),
                new Compared(Messages.Issuer, old.issuer(), text.issuer()),
                new Compared(Messages.From, old.from(), text.from()),
                new Compared(Messages.Until, old.until(), text.until()),
                new Compared(Messages.Key, old.key(), text.key()),
                new Compared(Messages.Fingerprint, old.fingerprint(), text.fingerprint())));
    }
}
