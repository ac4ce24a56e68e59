package org.slatecard.testsupport.ftp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** {@code openssl s_client}, which knows nothing of us, as a client of FTPES, under TLS 1.2 where nothing else is said. */
public final class SClient {
    private static final Pattern CHOSEN = Pattern.compile("Cipher is (\\S+)");
    /** The server chose a suite, or a version that was not offered, or sent an alert. */
    private static final Pattern ANSWERED = Pattern.compile("Cipher is [A-Z]|alert|unsupported protocol");
    private static final int ATTEMPTS = 20;
    private static final Path HERE = Path.of(System.getProperty("java.io.tmpdir"));

    private final int port;
    private final List<String> options;
    private final Map<String, String> names = new TreeMap<>();

    /** A client of that port of the loopback interface, with further options. */
    public SClient(int port, String... options) {
        this.port = port;
        this.options = List.of(options);
        Program.output(HERE, "openssl", "ciphers", "-stdname", "ALL:@SECLEVEL=0").lines()
                .map(line -> line.split("\\s+"))
                .forEach(words -> names.put(words[0], words[2]));
    }

    /** The suite that the server chooses from these, all by IANA's names. */
    public Optional<String> chosen(List<String> suites) {
        String said = said("-tls1_2",
                suites.stream().map(names::get).collect(Collectors.joining(":")) + ":@SECLEVEL=0");
        Matcher matcher = CHOSEN.matcher(said);
        return matcher.find()
                ? names.entrySet().stream().filter(each -> each.getValue().equals(matcher.group(1)))
                        .map(Map.Entry::getKey).findFirst()
                : Optional.empty();
    }

    /** Whether a handshake is made under this version alone, an option such as {@code -tls1_1}, with any suite. */
    public boolean speaks(String version) {
        Matcher matcher = CHOSEN.matcher(said(version, RealFtpServer.EVERYTHING));
        return matcher.find() && !matcher.group(1).equals("(NONE)");
    }

    private String said(String version, String ciphers) {
        List<String> command = new ArrayList<>(List.of("openssl", "s_client", "-starttls", "ftp", "-connect",
                "127.0.0.1:" + port, version, "-cipher", ciphers));
        command.addAll(options);
        String said = Program.output(HERE, command);
        for (int i = 0; i < ATTEMPTS && !ANSWERED.matcher(said).find(); i++) {
            said = Program.output(HERE, command); // the server has turned the connection away
        }
        return said;
    }

    /** Those of the suites that the server chooses where each is offered alone. */
    public List<String> accepted(List<String> suites) {
        return suites.parallelStream().filter(suite -> chosen(List.of(suite)).isPresent()).toList();
    }
}
