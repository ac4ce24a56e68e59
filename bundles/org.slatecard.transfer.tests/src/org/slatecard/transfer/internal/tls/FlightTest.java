package org.slatecard.transfer.internal.tls;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlightTest {
    private final List<String> sent = new ArrayList<>();
    private boolean closed;
    private final Flight flight = new Flight(new OutputStream() {
        @Override
        public void write(int one) {
            sent.add(Character.toString(one));
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            sent.add(new String(bytes, offset, length, StandardCharsets.US_ASCII));
        }

        @Override
        public void close() {
            closed = true;
        }
    });

    private void say(String message) throws IOException {
        flight.write(message.getBytes(StandardCharsets.US_ASCII));
        flight.flush();
    }

    @Test
    void goesOutAtOnceWhenAnAnswerIsAwaited() throws IOException {
        InputStream answers = flight.answers(new ByteArrayInputStream(new byte[8]));
        say("key ");
        say("finished");
        assertThat(sent).isEmpty();
        answers.read(new byte[4]);
        assertThat(sent).containsExactly("key finished");
        say("thanks");
        answers.read();
        assertThat(sent).containsExactly("key finished", "thanks");
    }

    @Test
    void theFarewellGoesOutBeforeTheConnectionCloses() throws IOException {
        say("farewell");
        flight.close();
        assertThat(sent).containsExactly("farewell");
        assertThat(closed).isTrue();
    }
}
