package org.slatecard.authority.export;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.slatecard.authority.AuthorityInfo;
import org.slatecard.authority.IssuedInfo;
import org.slatecard.authority.internal.ExportText;
import org.slatecard.authority.internal.x509.KeyStores;
import org.slatecard.authority.internal.x509.KeyText;
import org.slatecard.certificates.CertificatePem;
import org.slatecard.model.text.ExplainedException;
import org.slatecard.vault.Vault;

/**
 * Makes exactly the files that a server needs to use its certificates: certificates, private keys, the lines of its
 * settings, the root certificate, and a read-me that says where each goes. The root issues directly, so that there is
 * nothing between the two to send along.
 */
public final class ServerExport {
    private static final String ROOT = "root.pem";
    private static final String READ_ME = "README.txt";

    private final FtpServer server;
    private final String place;
    private final String suites;
    private final Vault vault;
    private final List<ServerFile> files = new ArrayList<>();
    private final StringBuilder readMe = new StringBuilder();
    private final Locale locale;

    /**
     * Files for a server.
     *
     * @param place  folder of the server in which they are going to lie
     * @param suites the suites that it shall take, by OpenSSL's names with colons between
     * @param vault  with the private keys, open
     * @param locale language of the read-me
     */
    public ServerExport(FtpServer server, String place, String suites, Vault vault, Locale locale) {
        this.server = server;
        this.place = place;
        this.suites = suites;
        this.vault = vault;
        this.locale = locale;
    }

    /**
     * The files; to be called once.
     *
     * @param password for the PKCS #12 file of {@link FtpServer#IIS}; is only read; empty for the others
     * @throws ExplainedException when a private key is not in the vault
     */
    public List<ServerFile> files(AuthorityInfo authority, ServerIdentity identity, char[] password)
            throws ExplainedException {
        readMe.append(ExportText.TITLE.with(server.product(), identity.label()).in(locale)).append("\n\n");
        readMe.append(server.note().in(locale)).append('\n');
        if (!server.takesPair() && identity.all().size() > 1) {
            readMe.append(ExportText.ONE_ALONE.with(server.product(), identity.one().info().key()).in(locale))
                    .append('\n');
        }
        String base = identity.baseName();
        switch (server) {
            case VSFTPD -> pair(identity, "vsftpd.conf", this::vsftpd);
            case PROFTPD -> pair(identity, "slatecard-tls.conf", this::proftpd);
            case PURE_FTPD -> pureFtpd(base + ".pem", identity.one());
            case FILEZILLA -> single(base, identity.one());
            case IIS -> iis(base, identity.one(), authority, password);
        }
        add(ROOT, CertificatePem.of(List.of(authority.element().getRootCertificate())), false,
                ExportText.FILE_ROOT);
        readMe.append('\n').append(ExportText.EXPIRES.with(ends(identity)).in(locale))
                .append('\n');
        files.add(new ServerFile(READ_ME, bytes(readMe.toString()), false));
        return List.copyOf(files);
    }

    /** When the first of those that the server uses ends. */
    private Instant ends(ServerIdentity identity) {
        return server.takesPair()
                ? identity.all().stream().map(each -> each.info().validUntil()).min(Instant::compareTo).orElseThrow()
                : identity.one().info().validUntil();
    }

    /** Lines of settings for one of a pair. */
    private interface Lines {
        List<String> of(boolean rsa, String certificate, String key);
    }

    private void pair(ServerIdentity identity, String settings, Lines lines) throws ExplainedException {
        List<String> all = new ArrayList<>(server == FtpServer.VSFTPD
                ? List.of("ssl_enable=YES", "ssl_tlsv1=YES", "ssl_sslv2=NO", "ssl_sslv3=NO",
                        "force_local_logins_ssl=YES", "force_local_data_ssl=YES", "ssl_ciphers=" + suites)
                : List.of("TLSEngine on", "TLSRequired on", "TLSProtocol TLSv1.2", "TLSCipherSuite " + suites));
        for (IssuedInfo each : identity.all()) {
            boolean rsa = identity.rsa().filter(each::equals).isPresent();
            String name = identity.baseName() + (rsa ? "-rsa" : "-ec");
            single(name, each);
            all.addAll(lines.of(rsa, path(name + ".pem"), path(name + ".key")));
        }
        settings(settings, all);
    }

    /** EC goes by the names of DSA there. */
    private List<String> vsftpd(boolean rsa, String certificate, String key) {
        String kind = rsa ? "rsa" : "dsa";
        return List.of(kind + "_cert_file=" + certificate, kind + "_private_key_file=" + key);
    }

    private List<String> proftpd(boolean rsa, String certificate, String key) {
        String kind = rsa ? "TLSRSA" : "TLSEC";
        return List.of(kind + "CertificateFile " + certificate, kind + "CertificateKeyFile " + key);
    }

    private void single(String base, IssuedInfo issued) throws ExplainedException {
        add(base + ".pem", certificate(issued), false, ExportText.FILE_CERTIFICATE);
        if (issued.hasKey()) {
            add(base + ".key", key(issued), true,
                    server.onWindows() ? ExportText.FILE_KEY_WINDOWS : ExportText.FILE_KEY);
        } else {
            note(base + ".key", ExportText.KEY_STAYS);
        }
    }

    private void pureFtpd(String name, IssuedInfo issued) throws ExplainedException {
        if (issued.hasKey()) {
            byte[] key = key(issued);
            add(name, concatenated(key, certificate(issued)), true, ExportText.FILE_BOTH);
            Arrays.fill(key, (byte) 0);
        } else {
            add(name, certificate(issued), false, ExportText.KEY_BEFORE);
        }
        settings("pure-ftpd.conf", List.of("TLS 2", "TLSCipherSuite " + suites, "CertFile " + path(name)));
    }

    private void iis(String base, IssuedInfo issued, AuthorityInfo authority, char[] password)
            throws ExplainedException {
        List<String> lines = new ArrayList<>();
        if (issued.hasKey()) {
            char[] key = read(issued);
            try {
                add(base + ".pfx", KeyStores.pkcs12(issued.element().getDer(),
                        authority.element().getRootCertificate(), key, password), true, ExportText.FILE_PFX);
            } finally {
                Arrays.fill(key, '\0');
            }
            lines.add("$password = Read-Host -AsSecureString");
            lines.add("Import-PfxCertificate -FilePath '" + path(base + ".pfx")
                    + "' -CertStoreLocation Cert:\\LocalMachine\\My -Password $password");
        } else {
            add(base + ".pem", certificate(issued), false, ExportText.FILE_CERTIFICATE);
            lines.add("certreq -accept '" + path(base + ".pem") + "'");
        }
        lines.add("Import-Module WebAdministration");
        lines.add("$site = 'IIS:\\Sites\\Default FTP Site'");
        String property = "Set-ItemProperty $site -Name ftpServer.security.ssl.";
        lines.add(property + "serverCertHash -Value '" + KeyStores.thumbprint(issued.element().getDer()) + "'");
        lines.add(property + "serverCertStoreName -Value 'My'");
        lines.add(property + "controlChannelPolicy -Value 'SslRequire'");
        lines.add(property + "dataChannelPolicy -Value 'SslRequire'");
        settings("iis.ps1", lines);
    }

    private void settings(String name, List<String> lines) {
        add(name, bytes(String.join("\n", lines) + "\n"), false, ExportText.FILE_SETTINGS);
    }

    private void add(String name, byte[] content, boolean secret, ExportText where) {
        files.add(new ServerFile(name, content, secret));
        note(name, where);
    }

    private void note(String name, ExportText where) {
        readMe.append('\n').append(name).append("\n    ").append(where.with(path(name)).in(locale)).append('\n');
    }

    private String path(String name) {
        return server.path(place, name);
    }

    private byte[] key(IssuedInfo issued) throws ExplainedException {
        return KeyText.bytes(read(issued));
    }

    private char[] read(IssuedInfo issued) throws ExplainedException {
        return vault.read(issued.element().getKeySecretId())
                .orElseThrow(() -> new ExplainedException(ExportText.NO_KEY.with(issued.element().getLabel())));
    }

    private static byte[] certificate(IssuedInfo issued) {
        return CertificatePem.of(List.of(issued.element().getDer()));
    }

    private static byte[] concatenated(byte[] first, byte[] second) {
        byte[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
