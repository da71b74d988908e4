package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadTogetherTest {

    private static Passage passage(String place, int words, boolean safety) {
        return new Passage(place, ImmutableList.of("word ".repeat(words)), safety);
    }

    private static List<String> places(Passage... passages) {
        return ReadTogether.of(List.of(passages), new EnglishSyllables()).stream()
                .map(Passage::place)
                .toList();
    }

    @Test
    void aLongPassageStandsAlone() {
        assertThat(places(passage("notes/A", 30, false), passage("notes/B", 40, false)))
                .containsExactly("notes/A", "notes/B");
    }

    @Test
    void shortOnesAreJoinedAndTheRestGoesToTheLast() {
        assertThat(places(passage("notes/A", 20, false), passage("notes/B", 20, false), passage("notes/C", 5, false)))
                .containsExactly("notes/A to notes/C");
    }

    @Test
    void whatHasAnotherBarOrSectionIsNotJoined() {
        assertThat(places(passage("notes/A", 5, false), passage("notes/B", 5, true), passage("help/C", 5, true)))
                .containsExactly("notes/A", "notes/B", "help/C");
    }
}
