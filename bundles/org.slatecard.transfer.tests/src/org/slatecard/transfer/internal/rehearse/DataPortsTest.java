package org.slatecard.transfer.internal.rehearse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slatecard.transfer.RehearsalProblem;
import org.slatecard.transfer.internal.net.Reply;

/** The ports that servers name for data, in good replies and in bad ones. */
class DataPortsTest {
    private static final InetAddress SERVER = InetAddress.getLoopbackAddress();

    private static Reply reply(String text) {
        return new Reply(Integer.parseInt(text.substring(0, 3)), List.of(text));
    }

    @Test
    void readsThePortOfPassiveMode() throws Stop {
        assertThat(DataPorts.passive(reply("227 Entering Passive Mode (127,0,0,1,195,80)."), SERVER)).isEqualTo(50_000);
        assertThat(DataPorts.passive(reply("227 =127,0,0,1,0,21"), SERVER)).isEqualTo(21);
    }

    @Test
    void readsThePortOfExtendedPassiveMode() throws Stop {
        assertThat(DataPorts.extended(reply("229 Extended Passive mode OK (|||50000|)"))).isEqualTo(50_000);
        assertThat(DataPorts.extended(reply("229 (!!!65535!)"))).isEqualTo(65_535);
    }

    @Test
    void anotherAddressIsNeverUsed() {
        Stop stop = catchThrowableOfType(Stop.class,
                () -> DataPorts.passive(reply("227 (192,168,77,5,195,80)"), SERVER));
        assertThat(stop.found().problem()).isEqualTo(RehearsalProblem.PASSIVE_ADDRESS_FOREIGN);
        assertThat(stop.found().message().toString()).contains("192.168.77.5", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"227 (127,0,0,1,0,0)", "227 (127,0,0,1,256,1)", "227 (383,0,0,1,1,1)", "227 (127,0,0,1)",
            "227 somewhere", "500 no", "229 (127,0,0,1,1,1)"})
    void whatNamesNoPortIsRefusedPassiveMode(String text) {
        Stop stop = catchThrowableOfType(Stop.class, () -> DataPorts.passive(reply(text), SERVER));
        assertThat(stop.found().problem()).isEqualTo(RehearsalProblem.PASSIVE_REFUSED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"229 (|||0|)", "229 (|||65536|)", "229 (|||x|)", "229 (||1||)", "229", "522 no", "227 (|||1|)"})
    void whatNamesNoPortIsRefusedExtendedPassiveMode(String text) {
        Stop stop = catchThrowableOfType(Stop.class, () -> DataPorts.extended(reply(text)));
        assertThat(stop.found().problem()).isEqualTo(RehearsalProblem.PASSIVE_REFUSED);
    }
}
