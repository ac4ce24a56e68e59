package org.slatecard.transfer;

import java.util.List;
import java.util.stream.Collectors;
import org.slatecard.model.camera.CameraModel;
import org.slatecard.model.camera.CipherSuite;
import org.slatecard.model.camera.SuiteStatus;

/** Suites of TLS 1.2 by the names that OpenSSL has for them (openssl-ciphers(1)). */
public final class OpenSslSuites {
    private OpenSslSuites() {}

    /** What a server shall take: the recommended suites of a camera, the last documented first (F20). */
    public static String recommended(CameraModel model) {
        return list(model.getSuites().stream().filter(suite -> suite.getStatus() == SuiteStatus.RECOMMENDED)
                .map(CipherSuite::getName).toList());
    }

    /** Suites in the order in which they are documented, as a setting of a server: the last first, colons between. */
    public static String list(List<String> suites) {
        return suites.reversed().stream().map(OpenSslSuites::name).collect(Collectors.joining(":"));
    }

    private static String name(String name) {
        return name.replaceFirst("^TLS_", "").replaceFirst("^RSA_WITH_", "").replace("_WITH_", "-")
                .replaceAll("AES_(\\d+)", "AES$1").replace("_CBC", "").replace('_', '-');
    }
}
