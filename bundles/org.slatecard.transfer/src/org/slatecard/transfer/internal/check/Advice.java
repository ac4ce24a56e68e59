package org.slatecard.transfer.internal.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slatecard.model.text.Text;
import org.slatecard.transfer.CameraOffer;
import org.slatecard.transfer.OfferedSuite;
import org.slatecard.transfer.OpenSslSuites;
import org.slatecard.transfer.ServerFinding;
import org.slatecard.transfer.ServerSoftware;
import org.slatecard.transfer.TlsVersion;
import org.slatecard.transfer.internal.TransferText;

/** Settings with which a server takes only the recommended suites of a camera (F20). */
public final class Advice {
    private static final String SCHANNEL = "'HKLM:\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL"
            + "\\Protocols\\";

    private final CameraOffer offer;

    /** For what a camera offers. */
    public Advice(CameraOffer offer) {
        this.offer = offer;
    }

    /** The settings of that software; of all that are known, where it is not known. */
    public List<ServerFinding.Advice> of(ServerSoftware software) {
        return Arrays.stream(ServerSoftware.values()).filter(each -> each != ServerSoftware.UNKNOWN)
                .filter(each -> software == ServerSoftware.UNKNOWN || software == each).map(this::settings).toList();
    }

    /**
     * The settings of that software that turn versions of the protocol off. Where there is a list of suites, it is that of
     * the recommended ones: they exist under TLS 1.2 only.
     */
    List<ServerFinding.Advice> without(List<TlsVersion> outdated, ServerSoftware software) {
        return of(software).stream().map(each -> switch (each.software()) {
            case IIS -> lines(ServerSoftware.IIS, each.place(), TransferText.NOTE_IIS_VERSIONS.with(),
                    outdated.stream().flatMap(Advice::registry).toList());
            case FILEZILLA -> lines(ServerSoftware.FILEZILLA, each.place(),
                    TransferText.NOTE_FILEZILLA_VERSIONS.with(), List.of());
            default -> each;
        }).toList();
    }

    private static Stream<String> registry(TlsVersion version) {
        String key = SCHANNEL + version.title() + "\\Server'";
        return Stream.of("New-Item " + key + " -Force",
                "New-ItemProperty " + key + " -Name Enabled -Value 0 -PropertyType DWord -Force");
    }

    private ServerFinding.Advice settings(ServerSoftware software) {
        String list = openSslList();
        return switch (software) {
            case VSFTPD -> lines(software, TransferText.PLACE_VSFTPD.with(), TransferText.NOTE_KEYS.with(),
                    List.of("ssl_ciphers=" + list));
            case PROFTPD -> lines(software, TransferText.PLACE_PROFTPD.with(), TransferText.NOTE_KEYS.with(),
                    List.of("TLSProtocol TLSv1.2", "TLSCipherSuite " + list));
            case PURE_FTPD -> lines(software, TransferText.PLACE_PURE_FTPD.with(), TransferText.NOTE_KEYS.with(),
                    List.of("TLSCipherSuite " + list));
            case IIS -> lines(software, TransferText.PLACE_IIS.with(), TransferText.NOTE_IIS.with(), cmdlets());
            default ->
                lines(software, TransferText.PLACE_FILEZILLA.with(), TransferText.NOTE_FILEZILLA.with(), List.of());
        };
    }

    /** First what has to be there, so that cameras can connect after each line. */
    private List<String> cmdlets() {
        return Stream.concat(
                offer.suites().stream().filter(OfferedSuite::recommended)
                        .map(suite -> "Enable-TlsCipherSuite -Name " + suite.name()),
                offer.suites().stream().filter(suite -> !suite.recommended())
                        .map(suite -> "Disable-TlsCipherSuite -Name " + suite.name()))
                .toList();
    }

    private static ServerFinding.Advice lines(ServerSoftware software, Text place, Text note, List<String> lines) {
        return new ServerFinding.Advice(software, place, lines, Optional.of(note));
    }

    private String openSslList() {
        return OpenSslSuites.list(
                offer.suites().stream().filter(OfferedSuite::recommended).map(OfferedSuite::name).toList());
    }
}
