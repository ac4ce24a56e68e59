package org.slatecard.cli.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.slatecard.model.text.Localized;
import org.slatecard.model.text.Text;

/** What a terminal is given to show. */
class HarmlessTest {
    @Test
    void aValueInSeveralLanguagesIsShownInThatOfTheReaderAndCannotSteerATerminal() {
        Localized value = locale -> locale.equals(Locale.JAPANESE) ? "\u001B日本" : "\u001BEnglish";
        Text text = Harmless.of(TransferMessage.NOTE.with(value));
        assertThat(text.in(Locale.ENGLISH)).endsWith("        <1B>English");
        assertThat(text.in(Locale.JAPANESE)).endsWith("        <1B>日本");
    }

    @Test
    void aTextInATextIsMadeHarmlessToo() {
        assertThat(Harmless.of(TransferMessage.NOTE.with(TransferMessage.NO_SERVER.with("a\nb"))).in(Locale.ENGLISH))
                .contains("“a<0A>b”");
    }
}
