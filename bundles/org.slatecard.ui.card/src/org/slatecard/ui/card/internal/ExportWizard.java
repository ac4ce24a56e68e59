package org.slatecard.ui.card.internal;

import java.lang.reflect.InvocationTargetException;
import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.slatecard.card.CardCertificate;
import org.slatecard.card.CardContent;
import org.slatecard.card.CardPlan;
import org.slatecard.card.CardResult;
import org.slatecard.card.Recipient;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.workbench.WrittenCard;

/** Writes cards, one after the other. */
final class ExportWizard extends Wizard {
    private final CardTask task;
    private final CardPage card;
    private final PlanPage plan;
    private final ResultPage result;

    /** @param ejects whether cards are ejected unless the user says otherwise */
    ExportWizard(CardTask task, boolean ejects) {
        this.task = task;
        card = new CardPage(task);
        plan = new PlanPage(task, ejects);
        result = new ResultPage(task, this::nextCard);
        setWindowTitle(Messages.ExportTitle);
        setNeedsProgressMonitor(true);
    }

    private void nextCard() {
        task.chooseNext();
        getContainer().showPage(card);
    }

    @Override
    public void addPages() {
        addPage(new ContentPage(task, false));
        addPage(card);
        addPage(plan);
        addPage(result);
    }

    /** The result is not turned to: it comes by writing. */
    @Override
    public IWizardPage getNextPage(IWizardPage page) {
        return page == plan || page == result ? null : super.getNextPage(page);
    }

    @Override
    public boolean canFinish() {
        IWizardPage current = getContainer().getCurrentPage();
        return current == result || current == plan && plan.plan() != null;
    }

    /** What the button that finishes does on a page. */
    String finishLabel(IWizardPage page) {
        return page == result ? Messages.Close : Messages.Write;
    }

    @Override
    public boolean performFinish() {
        if (getContainer().getCurrentPage() == result) {
            return true;
        }
        write(plan.plan());
        return false;
    }

    private void write(CardPlan planned) {
        CardResult[] written = new CardResult[1];
        IRunnableWithProgress work = monitor -> {
            try {
                written[0] = task.services().export().write(planned, monitor);
            } catch (ExplainedException e) {
                throw new InvocationTargetException(e);
            }
        };
        try {
            getContainer().run(true, true, work);
            getContainer().showPage(result);
            remember(written[0]);
            result.succeeded(written[0], plan.eject());
        } catch (InvocationTargetException e) {
            getContainer().showPage(result);
            result.failed(planned.drive(), explain(e.getCause()));
        } catch (InterruptedException e) {
            getContainer().showPage(result);
            result.failed(planned.drive(), Messages.CancelledWhileWriting);
        }
    }

    private static String explain(Throwable cause) {
        if (cause instanceof ExplainedException explained) {
            return explained.text().in(Locale.getDefault());
        }
        ILog.of(ExportWizard.class).error(cause.toString(), cause);
        return Messages.Unexpected;
    }

    private void remember(CardResult written) {
        CardContent content = written.plan().content();
        task.services().written().add(content.fleet().id(),
                new WrittenCard(DriveText.of(written.plan().drive()),
                        content.cameras().stream().map(Recipient::name).toList(), written.manifest().written(),
                        content.files().stream().flatMap(file -> file.certificates().stream())
                                .map(CardCertificate::sha256).distinct().toList()));
    }
}
