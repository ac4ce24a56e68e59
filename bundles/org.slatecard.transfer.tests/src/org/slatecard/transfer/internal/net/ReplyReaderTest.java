package org.slatecard.transfer.internal.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyReaderTest {
    private static final String REPLY = "220-ready\r\n soon\r\n220 now\r\n";

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Times out once. */
    private static InputStream pause() {
        return new InputStream() {
            private boolean over;

            @Override
            public int read() throws IOException {
                if (over) {
                    return -1;
                }
                over = true;
                throw new SocketTimeoutException();
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        };
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2, 9, 11, 14, 22})
    void goesOnWithAReplyThatTakesLongerThanItWasWaitedFor(int arrived) throws IOException {
        ReplyReader reader = new ReplyReader(new SequenceInputStream(Collections.enumeration(
                List.of(bytes(REPLY.substring(0, arrived)), pause(), bytes(REPLY.substring(arrived))))));
        assertThatThrownBy(reader::read).isInstanceOf(SocketTimeoutException.class);
        Reply reply = reader.read();
        assertThat(reply.code()).isEqualTo(220);
        assertThat(reply.lines()).containsExactly("220-ready", "soon", "220 now");
    }

    @Test
    void startsAnewWithTheNextReply() throws IOException {
        ReplyReader reader = new ReplyReader(bytes(REPLY + "500 what?\r\n"));
        assertThat(reader.read().lines()).hasSize(3);
        assertThat(reader.read().lines()).containsExactly("500 what?");
    }
}
