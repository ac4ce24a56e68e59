package org.slatecard.ui.transfer.internal;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerResult;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.history.Differences;
import org.slatecard.validation.Severity;
import org.slatecard.workbench.AccessibleName;

/** What there is to mend at one of the servers, and the settings that mend it, to be copied. */
final class ServerDetails {
    private static final int MARGIN = 6;
    private static final int COLUMNS = 4;
    private static final int[] WEIGHTS = {60, 40};

    private final Composite area;
    private final Combo choice;
    private final Button copy;
    private final Button add;
    private final SashForm beside;
    private final StyledText findings;
    private final Text settings;
    private List<CheckedServer> servers = List.of();

    /** Asks {@code adding} to add the certificates that a server sent. */
    ServerDetails(Composite parent, Consumer<ServerResult> adding) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(COLUMNS).extendedMargins(MARGIN, MARGIN, 0, 0).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.Server);
        choice = new Combo(area, SWT.READ_ONLY);
        choice.addListener(SWT.Selection, event -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        copy = new Button(area, SWT.PUSH);
        copy.setText(Messages.Copy);
        copy.addListener(SWT.Selection, event -> copy());
        copy.setLayoutData(new GridData());
        add = new Button(area, SWT.PUSH);
        add.setText(Messages.AddCertificates);
        add.setToolTipText(Messages.AddCertificatesHint);
        add.addListener(SWT.Selection, event -> adding.accept(shown()));
        beside = new SashForm(area, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).span(COLUMNS, 1).applyTo(beside);
        findings = new StyledText(beside, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        findings.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        findings.setCaret(null);
        AccessibleName.give(findings, Messages.Details);
        settings = new Text(beside, SWT.MULTI | SWT.READ_ONLY | SWT.BORDER | SWT.WRAP | SWT.V_SCROLL);
        settings.setFont(JFaceResources.getTextFont());
        AccessibleName.give(settings, Messages.Settings);
        beside.setWeights(WEIGHTS);
    }

    /** The first server that something is wrong with is chosen. */
    void show(List<CheckedServer> checked) {
        servers = checked;
        choice.setItems(servers.stream().map(CheckedServer::title).toArray(String[]::new));
        choose(IntStream.range(0, servers.size()).filter(index -> isFailed(servers.get(index))).findFirst().orElse(0));
    }

    private static boolean isFailed(CheckedServer server) {
        return server.result().findings().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    void choose(int index) {
        choice.select(index);
        show();
    }

    private ServerResult shown() {
        return servers.get(choice.getSelectionIndex()).result();
    }

    private void show() {
        CheckedServer server = servers.get(choice.getSelectionIndex());
        ServerResult result = server.result();
        add.setEnabled(!result.chain().isEmpty());
        StyledLines lines = new StyledLines();
        lines.bold(result.verdict().title().in(Locale.getDefault()))
                .plain(NLS.bind(Messages.Checked, Age.since(server.entry().at()), server.entry().modelId()));
        if (result.software() != ServerSoftware.UNKNOWN) {
            lines.plain(NLS.bind(Messages.Software, result.software().product()));
        }
        server.before()
                .ifPresent(before -> Changes.add(before.at(), Differences.between(before, server.entry()), lines));
        if (result.findings().isEmpty()) {
            lines.plain("").plain(Messages.NoFindings);
        }
        result.findings().forEach(finding -> add(finding, lines));
        findings.setText(lines.text());
        findings.setStyleRanges(lines.styles().toArray(StyleRange[]::new));
        String advised = Settings.of(result);
        settings.setText(advised);
        beside.setMaximizedControl(advised.isEmpty() ? findings : null);
        ((GridData) copy.getLayoutData()).exclude = advised.isEmpty();
        copy.setVisible(!advised.isEmpty());
        area.layout();
    }

    private static void add(ServerFinding finding, StyledLines lines) {
        lines.plain("").bold(RehearsalTexts.severity(finding.severity()))
                .plain(finding.message().in(Locale.getDefault()));
        finding.wayOut().ifPresent(way -> lines.plain(way.in(Locale.getDefault())));
        lines.plain(NLS.bind(Messages.Source, finding.source(), finding.rule()));
    }

    private void copy() {
        Copying.text(area.getDisplay(), settings.getText());
    }
}
