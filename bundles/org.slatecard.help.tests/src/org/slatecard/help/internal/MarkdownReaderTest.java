package org.slatecard.help.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slatecard.help.internal.StyledPage.Look;
import org.slatecard.help.internal.StyledPage.Span;

class MarkdownReaderTest {
    @Test
    void readsHeadingsBulletsAndBold() {
        StyledPage page = read("# Title\n\n- **Why:** so");
        assertThat(page.text()).isEqualTo("Title\n\n  •  Why: so\n");
        assertThat(page.spans()).containsExactly(new Span(0, 5, Look.TITLE, null), new Span(12, 16, Look.BOLD, null));
    }

    @Test
    void codeThatIsATopicIsALinkAndOtherCodeIsCode() {
        assertThat(read("`ssid-space` `other`").spans()).containsExactly(new Span(0, 10, Look.LINK, "ssid-space"),
                new Span(11, 16, Look.CODE, null));
        assertThat(read("[Spaces](ssid-space)").spans()).containsExactly(new Span(0, 6, Look.LINK, "ssid-space"));
    }

    @Test
    void takesWhatIsEscapedAsItStands() {
        StyledPage page = read("\\*\\*not bold\\*\\* \\`\\\\\\[x\\]\\(y\\) **a\\*b**");
        assertThat(page.text()).isEqualTo("**not bold** `\\[x]\\(y\\) a*b\n");
        assertThat(page.spans()).singleElement().extracting(Span::look).isEqualTo(Look.BOLD);
    }

    @Test
    void leavesWhatIsNoMarkdownAsItStands() {
        String line = "[Network] > [Set] ! # $ % & ' ( ) * + , ~ ` : ; < = > ? @ [ ]";
        assertThat(read(line).text()).isEqualTo(line + "\n");
        assertThat(read(line).spans()).isEmpty();
    }

    private static StyledPage read(String markdown) {
        return MarkdownReader.read(markdown, topic -> topic.equals("ssid-space"));
    }
}
