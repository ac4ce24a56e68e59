package org.slatecard.transfer.internal.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.SuiteResult;
import org.slatecard.transfer.SuiteState;
import org.slatecard.transfer.Verdict;
import org.slatecard.transfer.VersionResult;
import org.slatecard.transfer.internal.check.Outcome.Broken;
import org.slatecard.transfer.internal.check.Outcome.Stage;
import org.slatecard.transfer.internal.check.Outcome.Stopped;
import org.slatecard.transfer.internal.net.PortProbe;
import org.slatecard.transfer.internal.net.Site;
import org.slatecard.transfer.internal.tls.Handshake.Ending;
import org.slatecard.transfer.internal.tls.Offer;

/** Measures one server: the camera's whole offer in both orders, and which of its suites the server takes. */
final class ServerCheck {
    private final Site site;
    private final CameraOffer offer;
    private final ExecutorService tasks;
    private final Heard heard = new Heard();
    private final PatientProbe probe;
    private final Map<String, Outcome> outcomes = new ConcurrentHashMap<>();
    private final SuiteSearch search;
    private Optional<Verdict> mute = Optional.empty();

    ServerCheck(Site site, CameraOffer offer, ExecutorService tasks) {
        this.site = site;
        this.offer = offer;
        this.tasks = tasks;
        probe = new PatientProbe(site, heard);
        search = new SuiteSearch(probe, outcomes);
    }

    /** What the server says of itself. */
    Heard heard() {
        return heard;
    }

    /** What kept it from telling its features, if something did. */
    Optional<Verdict> withoutFeatures() {
        return mute;
    }

    /** The first answer; if it is none of TLS there is nothing to measure. */
    Outcome firstContact() throws InterruptedException {
        Offer whole = Offer.of(offer.suites());
        Outcome outcome = probe.ask(whole, true, site.limits().silence());
        if (outcome instanceof Stopped stopped && stopped.stage() == Stage.FEATURES) {
            mute = Optional.of(stopped.verdict());
            outcome = probe.ask(whole);
        }
        if (outcome instanceof Stopped stopped && stopped.stage() == Stage.BANNER
                && stopped.verdict() == Verdict.SILENT) {
            Optional<Verdict> other = new PortProbe(site).identify();
            outcome = other.isPresent() ? new Stopped(other.get(), Stage.BANNER, "") : probe.ask(whole);
        }
        return outcome;
    }

    /**
     * Measures everything else.
     *
     * @param documented the answer to the first contact
     */
    Measurement measure(Outcome documented) throws InterruptedException {
        if (documented instanceof Broken broken && broken.ending() == Ending.TIMED_OUT) {
            return unanswered(documented);
        }
        search.remember(documented);
        Future<Outcome> reversed = tasks.submit(() -> search.remember(probe.ask(Offer.of(offer.suites()).reversed())));
        List<Future<Void>> searches = new ArrayList<>();
        for (List<OfferedSuite> kind : kinds()) {
            searches.add(tasks.submit(() -> {
                search.among(kind);
                return null;
            }));
        }
        for (Future<Void> each : searches) {
            result(each);
        }
        Outcome turned = result(reversed);
        List<SuiteResult> suites = SuiteResults.of(offer.suites(),
                offer.suites().stream().map(suite -> outcomes.get(suite.name())).toList());
        boolean declined = suites.stream().allMatch(suite -> suite.state() == SuiteState.REFUSED);
        return new Measurement(suites, documented, turned,
                declined ? Measurement.agreed(probe.ask(Offer.ofCommonClients())) : Optional.empty(),
                declined ? Measurement.agreed(probe.ask(Offer.ofTls13())) : Optional.empty());
    }

    /** Which versions of the protocol the server speaks, after everything else; none where it lets handshakes wait. */
    List<VersionResult> versions(Measurement measured) throws InterruptedException {
        return measured.documented() instanceof Broken broken && broken.ending() == Ending.TIMED_OUT
                ? List.of()
                : new VersionSearch(probe).after(measured);
    }

    /** A server that lets one handshake wait would let each wait. */
    private Measurement unanswered(Outcome documented) {
        List<Outcome> same = offer.suites().stream().map(suite -> documented).toList();
        return new Measurement(SuiteResults.of(offer.suites(), same), documented, documented, Optional.empty(),
                Optional.empty());
    }

    /** One after the other within a kind, the kinds side by side: the declined ones of a kind share a handshake. */
    private Collection<List<OfferedSuite>> kinds() {
        return offer.suites().stream().collect(Collectors.groupingBy(Offer::kind, TreeMap::new,
                Collectors.toList())).values();
    }

    private static <T> T result(Future<T> task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof InterruptedException) {
                throw new InterruptedException();
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
