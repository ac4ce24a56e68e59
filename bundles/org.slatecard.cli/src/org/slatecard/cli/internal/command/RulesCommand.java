package org.slatecard.cli.internal.command;

import java.util.List;
import org.slatecard.cli.internal.report.JsonReport;
import org.slatecard.cli.internal.report.SarifReport;
import org.slatecard.cli.internal.report.TextReport;
import org.slatecard.cli.internal.report.ValidationReport;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.validation.Rule;
import org.slatecard.validation.catalogue.RuleCatalogue;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code slatecard rules}: lists the rules with the facts that they rest on. */
@Command(name = "rules")
final class RulesCommand implements Runnable {
    private final Session session;

    @Option(names = "--format", paramLabel = "text|json|sarif|markdown", descriptionKey = "rules.format")
    private CatalogueFormat format = CatalogueFormat.TEXT;

    /** How the rules are written. */
    private enum CatalogueFormat {
        TEXT, JSON, SARIF, MARKDOWN
    }

    RulesCommand(Session session) {
        this.session = session;
    }

    @Override
    public void run() {
        List<Rule<?>> rules = session.services().get().validator().rules();
        Terminal terminal = session.terminal();
        switch (format) {
            case TEXT -> rules.forEach(new TextReport(terminal)::write);
            case JSON -> terminal.print(new JsonReport(terminal.language(), session.versionNumber()).of(rules));
            case SARIF -> terminal.print(new SarifReport(terminal.language(), session.versionNumber())
                    .of(new ValidationReport(List.of(), List.of(), rules)));
            case MARKDOWN -> terminal.print(new RuleCatalogue(terminal.locale()).of(rules));
        }
    }
}
