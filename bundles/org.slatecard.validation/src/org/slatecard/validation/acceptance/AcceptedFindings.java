package org.slatecard.validation.acceptance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.slatecard.model.Identifiers;
import org.slatecard.model.fleet.Acceptance;
import org.slatecard.model.fleet.Fleet;
import org.slatecard.model.fleet.FleetFactory;
import org.slatecard.model.fleet.FleetPackage;
import org.slatecard.model.fleet.Identified;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.model.text.Text;
import org.slatecard.validation.Finding;
import org.slatecard.validation.Severity;

/**
 * The findings of a fleet that somebody has decided to live with, as its file says on one day. A snapshot that does not
 * follow later changes. Errors are never accepted, whatever the file says.
 */
public final class AcceptedFindings {
    /** What XML 1.0 has no place for; half of a surrogate pair too. */
    private static final Pattern UNWRITABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n]]");

    private final LocalDate today;
    private final Map<String, List<Acceptance>> byPlace = new HashMap<>();

    /** What has been accepted in a fleet, and holds on that day. */
    public AcceptedFindings(Fleet fleet, LocalDate today) {
        this.today = today;
        for (Acceptance acceptance : fleet.getAcceptances()) {
            if (isInForce(acceptance)) {
                byPlace.computeIfAbsent(place(acceptance.getRule(), acceptance.getElementId(), acceptance.getField()),
                        key -> new ArrayList<>(1)).add(acceptance);
            }
        }
    }

    /**
     * A decision to live with a finding.
     *
     * @param reason why
     * @param by     name of who decides
     * @param date   day of the decision
     * @param until  last day on which it holds; null where it holds until the value changes
     */
    public record Decision(String reason, String by, LocalDate date, LocalDate until) {}

    /** The day for which it says what holds. */
    public LocalDate day() {
        return today;
    }

    /** The decision that covers a finding: same rule, same place, same value. */
    public Optional<Acceptance> of(Finding finding) {
        List<Acceptance> here = !byPlace.isEmpty() && isPossible(finding) ? byPlace.get(place(finding)) : null;
        if (here == null) {
            return Optional.empty();
        }
        String digest = AcceptedValue.digest(finding);
        return here.stream().filter(acceptance -> digest.equals(acceptance.getDigest())).findFirst();
    }

    /** Why a finding cannot be accepted: it is an error; empty where it can. */
    public static Optional<Text> refusal(Finding finding) {
        return isPossible(finding)
                ? Optional.empty()
                : Optional.of(AcceptanceText.NOT_AN_ERROR.with(finding.rule().title()));
    }

    /** Why nothing can be accepted by a decision: reason or name are missing, or it would hold on no day. */
    public static Optional<Text> refusal(Decision decision) {
        if (isBlank(decision.reason())) {
            return Optional.of(AcceptanceText.NO_REASON.with());
        }
        if (isBlank(decision.by())) {
            return Optional.of(AcceptanceText.NO_NAME.with());
        }
        return decision.until() != null && decision.until().isBefore(decision.date())
                ? Optional.of(AcceptanceText.OVER.with(decision.until().toString()))
                : Optional.empty();
    }

    /**
     * The command that accepts a finding, not yet executed; it can be undone.
     *
     * @throws ExplainedException when the finding is an error, reason or name are missing, or it would hold on no day
     */
    public static Command accept(EditingDomain domain, Fleet fleet, Finding finding, Decision decision)
            throws ExplainedException {
        Optional<Text> refusal = refusal(finding).or(() -> refusal(decision));
        if (refusal.isPresent()) {
            throw new ExplainedException(refusal.get());
        }
        Acceptance acceptance = new Identifiers().identify(FleetFactory.eINSTANCE.createAcceptance());
        acceptance.setRule(finding.rule().id());
        acceptance.setElementId(((Identified) finding.subject()).getId());
        acceptance.setField(field(finding));
        acceptance.setDigest(AcceptedValue.digest(finding));
        acceptance.setReason(written(decision.reason()));
        acceptance.setBy(written(decision.by()));
        acceptance.setDate(decision.date().toString());
        acceptance.setUntil(decision.until() == null ? null : decision.until().toString());
        return AddCommand.create(domain, fleet, FleetPackage.Literals.FLEET__ACCEPTANCES, acceptance);
    }

    /** The command that takes a decision back, not yet executed; it can be undone. */
    public static Command withdraw(EditingDomain domain, Acceptance acceptance) {
        return RemoveCommand.create(domain, acceptance);
    }

    /**
     * The command that forgets what was accepted of elements which go from the fleet: nobody could take it back any
     * more. Not yet executed; it can be undone. Empty where nothing was.
     */
    public static Optional<Command> forget(EditingDomain domain, Fleet fleet, Collection<? extends EObject> gone) {
        Set<String> ids = gone.stream().filter(Identified.class::isInstance)
                .map(element -> ((Identified) element).getId()).collect(Collectors.toSet());
        List<Acceptance> lost = fleet.getAcceptances().stream()
                .filter(acceptance -> ids.contains(acceptance.getElementId())).toList();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(RemoveCommand.create(domain, fleet, FleetPackage.Literals.FLEET__ACCEPTANCES, lost));
    }

    /** A day that cannot be read is over: what is not certain does not hide a finding. */
    private boolean isInForce(Acceptance acceptance) {
        try {
            return acceptance.getUntil() == null || !LocalDate.parse(acceptance.getUntil()).isBefore(today);
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static String place(Finding finding) {
        return place(finding.rule().id(), ((Identified) finding.subject()).getId(), field(finding));
    }

    private static String place(String rule, String elementId, String field) {
        return rule + " " + elementId + " " + Objects.requireNonNullElse(field, "");
    }

    private static String field(Finding finding) {
        return finding.feature() == null ? null : finding.feature().getName();
    }

    /** What a fleet file can hold of a text: blanks take the place of control characters. */
    private static String written(String text) {
        return UNWRITABLE.matcher(text).replaceAll(" ").strip();
    }

    /** Errors are never accepted, and only what has an id can be. */
    private static boolean isPossible(Finding finding) {
        return finding.rule().severity() != Severity.ERROR && finding.subject() instanceof Identified identified
                && identified.getId() != null;
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
