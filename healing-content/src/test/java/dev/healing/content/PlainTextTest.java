package dev.healing.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import dev.healing.content.Letter.Section;
import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void aLetterIsLaidOutWithHeadingsAndItems() {
        Letter letter = new Letter(
                "Hello",
                ImmutableList.of(
                        new Section("", ImmutableList.of("One.", "Two."), ImmutableList.of()),
                        new Section("List", ImmutableList.of(), ImmutableList.of("word ".repeat(20), "last"))));
        assertThat(letter.toText()).isEqualTo("""
                        Hello
                        =====

                        One.

                        Two.

                        List
                        ----

                        * word word word word word word word word word word word word word word word
                          word word word word word
                        * last
                        """);
    }
}
