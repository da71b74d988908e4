package dev.healing.content;

import static dev.healing.content.PackFolder.FRENCH_GUIDE;
import static dev.healing.content.PackFolder.FRENCH_TEXTS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.Coping;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Intention;
import dev.healing.assessment.SafetyAnswered;
import dev.healing.assessment.SafetyConcern;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Plan;
import dev.healing.practice.BondKind;
import dev.healing.practice.Phase;
import dev.healing.relationship.AgeGroup;
import dev.healing.relationship.Bond;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import dev.healing.relationship.RelationshipKind;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pack that brings a language")
class LanguagePackTest {

    private static final Content STANDARD = StandardContent.content();

    @TempDir
    private Path folder = Path.of("");

    private PackFolder pack = PackFolder.french(Path.of("target"));

    @BeforeEach
    void writeALittleFrench() {
        pack = PackFolder.french(folder);
    }

    private static Plan plan(SafetyConcern... concerns) {
        return plan(STANDARD, concerns);
    }

    private static Plan plan(Content content, SafetyConcern... concerns) {
        Relationship friends = Relationship.builder()
                .kind(RelationshipKind.FRIENDSHIP)
                .self(Person.of(AgeGroup.ADULT))
                .other(Person.of(AgeGroup.ADULT))
                .bond(Bond.ONGOING)
                .build();
        Assessment today = Assessment.builder()
                .takenOn(LocalDate.of(2026, 3, 2))
                .coping(Coping.STEADY)
                .heaviness(8)
                .desireToGrow(8)
                .loveRemains(8)
                .intention(Intention.TO_TRY)
                .safetyAnswered(SafetyAnswered.ALL)
                .addConcerns(concerns)
                .build();
        return HealingPlanner.using(content.catalog()).plan(friends, today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "fr-CA", "fr-FR-u-nu-arab"})
    @DisplayName("is read in a letter, and in English where it has no words")
    void isReadInALetter(String asked) {
        Content content = STANDARD.with(pack.load());
        Guidebook french = content.guidebook(Locale.forLanguageTag(asked));
        String letter = french.letter(plan()).toText();

        assertThat(french.locale()).isEqualTo(Locale.FRENCH);
        assertThat(letter)
                .contains(
                        "Un premier pas pour aujourd'hui",
                        "Semaine 1\n",
                        "Respirer lentement",
                        "s'apaise",
                        "ceci suffit :")
                .contains("What is good");
        assertThat(french.phase(Phase.STEADY)).isEqualTo("Trouver un sol ferme");
        assertThat(french.phase(Phase.SUSTAIN)).isEqualTo("Keeping it well");
        assertThat(french.question("relationship.kind", BondKind.FRIENDSHIP).options())
                .containsEntry("FRIENDSHIP", "Une amitié");
        assertThat(french.questions())
                .containsExactlyInAnyOrderElementsOf(
                        STANDARD.guidebook(Locale.ENGLISH).questions());
    }

    @Test
    @DisplayName("changes no plan, no vouching and no word of another language")
    void changesNothingElse() {
        Content content = STANDARD.with(pack.load());

        assertThat(plan(content).sessions()).isEqualTo(plan().sessions());
        assertThat(content.catalog().isVouched("slow-breathing")).isTrue();
        for (String tag : List.of("en", "es", "es-MX", "de")) {
            Locale locale = Locale.forLanguageTag(tag);
            assertThat(content.guidebook(locale).letter(plan()))
                    .isEqualTo(STANDARD.guidebook(locale).letter(plan()));
        }
    }

    @Test
    @DisplayName("INV-12: danger and help stay in English, whole, until a language has all the words for them")
    void dangerIsToldInOneLanguage() {
        pack.change(FRENCH_GUIDE, "findings:", """
                help:
                  CRISIS: {title: Envie de mourir, text: Appelle maintenant une ligne de crise.}
                forms:
                  PROTECT: {title: En sécurité, opening: [Un, Deux, Trois, Quatre], closing: Repose-toi.}
                findings:
                  DANGER: Tu nous as parlé d'un danger.""".replace("Appelle maintenant une ligne de crise.", CRISIS));
        Content content = STANDARD.with(pack.load());
        Guidebook french = content.guidebook(Locale.FRENCH);
        Guidebook english = content.guidebook(Locale.ENGLISH);
        Plan danger = plan(SafetyConcern.Known.FEAR_OF_OTHER.concern());

        assertThat(content.missingForSafety(Locale.FRENCH))
                .contains(
                        "guide.yaml findings.STALKING",
                        "letter.yaml labels.HELP",
                        "questions.yaml questions.safety.fear")
                .doesNotContain("guide.yaml help.CRISIS", "questions.yaml questions.self.age");
        assertThat(french.help(HelpTopic.CRISIS)).isEqualTo(english.help(HelpTopic.CRISIS));
        assertThat(french.finding(Finding.DANGER)).isEqualTo(english.finding(Finding.DANGER));
        assertThat(french.forPlan(danger).locale()).isEqualTo(Locale.ENGLISH);
        assertThat(french.letter(danger)).isEqualTo(english.letter(danger));
        assertThat(french.letter(plan())).isNotEqualTo(english.letter(plan()));
    }

    private static final String CRISIS = "\"Appelle une ligne de crise ; tu en trouves sur findahelpline.com.\"";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pack.yaml | [fr] | [FR] | :3 languages[0]: must be the tag of a language in small letters",
                "pack.yaml | [fr] | [eng] | :3 languages[0]: must be the tag of a language in small letters",
                "pack.yaml | [fr] | [spa] | :3 languages[0]: must be the tag of a language in small letters",
                "pack.yaml | [fr] | [iw] | :3 languages[0]: must be the tag of a language in small letters",
                "pack.yaml | [fr] | [xx] | :3 languages[0]: must be the tag of a language in small letters",
                "pack.yaml | [fr] | [fr-fr-fr] | :3 languages[0]: must be the tag of a language in small letters",
                "pack.yaml | [fr] | [fr, es-mx] | :3 languages[1]: must be another language: the standard guidance words es",
                "pack.yaml | [fr] | [fr, en-gb] | :3 languages[1]: must be another language: the standard guidance words en",
                "pack.yaml | [fr] | [es] | :3 languages: must hold en, which other languages fall back to",
                "pack.yaml | [fr] | [en] | :4 translates[0]: must go with a language the standard guidance does not have",
                "pack.yaml | slow-breathing | slow-breething | :4 translates[0]: must be the id of a standard practice",
                "pack.yaml | slow-breathing | three-line-note | ",
                "texts/fr/guide.yaml | HEAVY_HIGH | HEAVY_HIHG | :3 findings.HEAVY_HIHG: must be an entry of the English words",
                "texts/fr/guide.yaml | phases | opens | :5 opens.STEADY: must be an entry of the English words",
                "texts/fr/guide.yaml | Trouver un sol ferme | Appelle le 3919 | :5 phases.STEADY: must have no figure",
                "texts/fr/guide.yaml | Trouver un sol ferme | Appelle le ٣٩١٩ | :5 phases.STEADY: must have no figure",
                "texts/fr/guide.yaml | Trouver un sol ferme | Va sur aide.example | :5 phases.STEADY: must have no figure",
                "texts/fr/guide.yaml | Trouver un sol ferme | '\"pas\\u200bà pas\"' | :5: must hold only characters that can be seen",
                "texts/fr/guide.yaml | Trouver un sol ferme | null | :5 phases.STEADY: must hold words",
                "texts/fr/guide.yaml | Trouver un sol ferme | [Trouver] | :5 phases.STEADY: must hold words",
                "texts/fr/letter.yaml | {week} | {weeks} | :3 labels.WEEK: must have the blanks of the English words: [{week}]",
                "texts/fr/letter.yaml | {week} | 1 | :3 labels.WEEK: must have the blanks of the English words: [{week}]",
                "texts/fr/letter.yaml | labels: | titles: | :2 titles.FIRST_STEP: must be an entry of the English words",
                "texts/fr/questions.yaml | relationship.kind | relationship.kin | :2 questions[0]: must be an entry of the English words",
                "texts/fr/questions.yaml | FAMILY: | FAMILIES: | :5 questions[0].options.FAMILY: must be given",
                "texts/fr/practices/slow-breathing.yaml | MINOR_CHILD | FRIENDSHIP | :17 kinds.MINOR_CHILD: must be given",
                "texts/fr/practices/slow-breathing.yaml | short: Trois | closing: Trois | :27 kinds.MINOR_CHILD.closing",
                "texts/fr/practices/slow-breathing.yaml | - do: Continue | '  say: Continue' | :4 steps: must have as many",
                "texts/fr/practices/slow-breathing.yaml | instead: Fredonne | '#' | :1 instead: must be given",
            })
    @DisplayName("INV-86: is refused where it is no translation, with file and line")
    void isRefused(String file, String from, String to, String fault) {
        pack.change(file, from, to);
        assertThat(faults()).anyMatch(told -> told.startsWith(fault == null ? "texts/fr/practices/" : file + fault));
    }

    @Test
    @DisplayName("tells every fault of every file at once")
    void tellsEveryFault() {
        pack.change(FRENCH_GUIDE, "STEADY", "STEDY")
                .change("texts/fr/letter.yaml", "{week}", "{wek}")
                .change(FRENCH_TEXTS, "purpose: Quelques", "aim: Quelques")
                .write("texts/fr/practices/stray.yaml", "title: Rien\n")
                .write("texts/de/guide.yaml", "findings: {}\n")
                .write("texts/es/letter.yaml", "labels: {WEEK: Semana uno}\n");
        assertThat(faults())
                .containsExactlyInAnyOrder(
                        FRENCH_GUIDE
                                + ":5 phases.STEDY: must be an entry of the English words: look for a slip, or take it away, was Trouver un sol ferme",
                        "texts/fr/letter.yaml:3 labels.WEEK: must have the blanks of the English words: [{week}]",
                        FRENCH_TEXTS + ":1 purpose: must be given",
                        FRENCH_TEXTS + ":2 aim: must not be here: no field has this name, was aim",
                        "texts/fr/practices/stray.yaml: must be named in pack.yaml, or taken away",
                        "texts/de: must be one of [en, es, fr], or taken away",
                        "texts/es/letter.yaml: must be taken away: only the standard guidance words paths, help and questions");
    }

    @Test
    @DisplayName("is refused where another pack brings it, and where it words a vouched practice in English")
    void isBroughtOnce() {
        Content content = STANDARD.with(pack.load());
        ContentPack again =
                pack.change("pack.yaml", "francais", "francais-encore").load();
        var refused = catchThrowableOfType(InvalidDataException.class, () -> content.with(again));
        assertThat(refused.faults())
                .containsExactly(
                        Fault.at("texts/fr", "must be taken away: another pack words the standard guidance in it"));

        pack.change("pack.yaml", "[fr]", "[en, fr]").write("texts/en/practices/slow-breathing.yaml", "title: Run\n");
        assertThat(faults())
                .containsExactly("texts/en/practices/slow-breathing.yaml: must be named in pack.yaml, or taken away");
    }

    private List<String> faults() {
        var refused = catchThrowableOfType(InvalidDataException.class, () -> pack.load());
        assertThat(refused).as("the pack loads").isNotNull();
        return refused.faults().stream().map(Fault::toString).toList();
    }
}
