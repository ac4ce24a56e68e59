package org.slatecard.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Only the transfer bundle talks to others, and it hides how. */
class SocketsTest {
    private static final JavaClasses CLASSES = House.classes();
    private static final String TRANSFER = "org.slatecard.transfer..";
    private static final Set<String> SOCKETS = Set.of("java.net.Socket", "java.net.ServerSocket",
            "java.net.DatagramSocket", "java.net.MulticastSocket", "java.net.URLConnection",
            "java.net.HttpURLConnection", "java.net.JarURLConnection", "java.nio.channels.SocketChannel",
            "java.nio.channels.ServerSocketChannel", "java.nio.channels.DatagramChannel",
            "java.nio.channels.AsynchronousSocketChannel", "java.nio.channels.AsynchronousServerSocketChannel",
            "java.nio.channels.Selector");
    private static final DescribedPredicate<JavaClass> OPENS_SOCKETS = DescribedPredicate.describe(
            "open sockets",
            type -> SOCKETS.contains(type.getName()) || type.getPackageName().startsWith("java.net.http")
                    || type.getPackageName().startsWith("javax.net") || type.getPackageName().startsWith("java.rmi")
                    || type.getPackageName().startsWith("com.sun.net") || type.getPackageName()
                            .startsWith("org.bouncycastle.tls"));
    private static final DescribedPredicate<JavaMethodCall> REACHES_OUT = DescribedPredicate.describe(
            "reaches out to the network", call -> reachesOut(call.getTargetOwner().getName(), call.getName()));

    private static boolean reachesOut(String type, String method) {
        return type.equals("java.net.URL") && (method.startsWith("open") || method.equals("getContent"))
                || type.equals("java.net.InetAddress") && (method.equals("getByName") || method.equals("getAllByName")
                        || method.equals("isReachable"));
    }

    @Test
    void onlyTransferOpensSockets() {
        noClasses().that().resideOutsideOfPackage(TRANSFER).should().dependOnClassesThat(OPENS_SOCKETS).check(CLASSES);
    }

    /** Camera models of other bundles are opened by the URLs that the platform gives their files. */
    @Test
    void onlyTransferLooksUpHostsOrOpensUrls() {
        noClasses().that().resideOutsideOfPackage(TRANSFER).and().doNotHaveSimpleName("ContributedModels").should()
                .callMethodWhere(REACHES_OUT).check(CLASSES);
    }

    /** Connections are made in one place, without a proxy and to the address that it is given. */
    @Test
    void transferConnectsInOnePlace() {
        noClasses().that().resideInAPackage(TRANSFER).and().doNotHaveSimpleName("OpenSockets").should()
                .callConstructorWhere(DescribedPredicate.describe("makes a socket",
                        call -> SOCKETS.contains(call.getTargetOwner().getName())))
                .check(CLASSES);
    }
}
