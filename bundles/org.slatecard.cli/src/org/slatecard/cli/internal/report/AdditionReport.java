package org.slatecard.cli.internal.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.slatecard.certificates.CertificateInfo;
import org.slatecard.certificates.FleetCertificates;
import org.slatecard.cli.internal.text.CertMessage;
import org.slatecard.cli.internal.text.Terminal;
import org.slatecard.model.fleet.Certificate;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;

/** What came into a fleet, for people and for programs; {@code schema/cert-add-1.json}. */
public final class AdditionReport {
    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    private final Terminal terminal;
    private final String version;

    /** Writes to a terminal, for a version of the product. */
    public AdditionReport(Terminal terminal, String version) {
        this.terminal = terminal;
        this.version = version;
    }

    /**
     * Certificates that transfer targets were given.
     *
     * @param targets names of the targets
     * @param given   what they have now
     * @param left    what does not belong on their cards, since there is a root
     */
    public record Assignment(List<String> targets, List<Certificate> given, List<Certificate> left) {}

    private record Entry(String label, String subject, String sha256, String origin) {}

    private record Given(List<String> targets, List<Entry> certificates, List<Entry> left) {}

    private record Addition(String schema, String slatecard, String language, List<Entry> added,
            List<String> alreadyThere, Given assigned, List<String> notes) {}

    /**
     * As JSON.
     *
     * @param notes what else is to be said of the files
     * @throws ExplainedException when a certificate of the fleet cannot be read
     */
    public String json(FleetCertificates.Addition addition, Optional<Assignment> assignment, List<Text> notes)
            throws ExplainedException {
        Given given = assignment.isEmpty()
                ? null
                : new Given(assignment.get().targets(), entries(assignment.get().given()),
                        entries(assignment.get().left()));
        return GSON.toJson(new Addition(JsonReport.SCHEMAS + "cert-add-1.json", version, terminal.language().tag(),
                entries(addition.added()), texts(addition.alreadyThere()), given, texts(notes)));
    }

    private List<String> texts(List<Text> texts) {
        return texts.stream().map(terminal::in).toList();
    }

    private static List<Entry> entries(List<Certificate> certificates) throws ExplainedException {
        List<Entry> entries = new ArrayList<>();
        for (Certificate each : certificates) {
            CertificateInfo info = CertificateInfo.of(each.getDer());
            entries.add(new Entry(each.getLabel(), info.subject(), info.sha256(), each.getOrigin()));
        }
        return entries;
    }

    /** For people; notes go to standard error. */
    public void write(FleetCertificates.Addition addition, Optional<Assignment> assignment, List<Text> notes) {
        notes.forEach(terminal::complain);
        addition.added().forEach(each -> terminal.say(CertMessage.ADDED.with(each.getLabel(), each.getOrigin())));
        addition.alreadyThere().forEach(terminal::say);
        assignment.ifPresent(assigned -> {
            terminal.say(CertMessage.ASSIGNED.with(String.join(", ", assigned.targets())));
            if (!assigned.left().isEmpty()) {
                terminal.say(CertMessage.NOT_ASSIGNED.with(assigned.left().stream().map(Certificate::getLabel)
                        .collect(Collectors.joining(", "))));
            }
        });
    }
}
