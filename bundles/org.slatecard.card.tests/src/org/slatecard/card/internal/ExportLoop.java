package org.slatecard.card.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardExport;
import org.slatecard.card.CardFile;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardPlanner;
import org.slatecard.card.CardPurpose;
import org.slatecard.card.CardResult;
import org.slatecard.card.Recipient;
import org.slatecard.card.Sha256;
import org.slatecard.card.SystemFolders;
import org.slatecard.model.file.DurableWriter;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.testsupport.ChildJvm;

/** Exports two contents to a card in turns, until it is killed. */
final class ExportLoop {
    static final List<CardContent> CONTENTS = List.of(content("a", Roots.pemA()), content("b", Roots.pemB()));

    private final SystemDrives drives = new SystemDrives();
    private final CardPlanner planner = new SafeCardPlanner(drives, List.of());
    private final CardExport export = new VerifiedCardExport(drives, new DurableWriter(), Clock.systemUTC(),
            "1.2.3");

    /** Exports one of the contents. */
    void export(Path card, int which) throws Exception {
        write(plan(card, which));
    }

    CardPlan plan(Path card, int which) throws ExplainedException {
        return planner.plan(CONTENTS.get(which), card, SystemFolders.REFUSED);
    }

    CardResult write(CardPlan plan) throws ExplainedException {
        return export.write(plan, new NullProgressMonitor());
    }

    public static void main(String[] arguments) throws Exception {
        ExportLoop loop = new ExportLoop();
        loop.export(Path.of(arguments[0]), 0);
        System.out.println(ChildJvm.READY);
        for (int i = 1;; i++) {
            loop.export(Path.of(arguments[0]), i % CONTENTS.size());
        }
    }

    private static CardContent content(String name, byte[] pem) {
        CardCertificate certificate = new CardCertificate(name, name, new String(pem, StandardCharsets.US_ASCII),
                Sha256.of(pem));
        return new CardContent(new Recipient("fleet", "van"), CardPurpose.CAMERAS, List.of(new Recipient(name, name)),
                List.of(),
                List.of(new CardFile(Van.FILE, 0, List.of(certificate))), List.of());
    }
}
