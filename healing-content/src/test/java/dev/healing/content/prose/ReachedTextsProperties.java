package dev.healing.content.prose;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Sets;
import dev.healing.assessment.Finding;
import dev.healing.assessment.Situation;
import dev.healing.content.StandardContent;
import dev.healing.plan.Form;
import dev.healing.plan.HealingPlanner;
import dev.healing.plan.HelpTopic;
import dev.healing.plan.Note;
import dev.healing.plan.Plan;
import dev.healing.plan.Planned;
import dev.healing.plan.Reason;
import dev.healing.testkit.Situations;
import java.util.EnumSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.Label;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.lifecycle.BeforeContainer;

/** No text is written for nobody: plans for many situations, the same ones each time, reach every text. */
class ReachedTextsProperties {

    private static final int SITUATIONS = 5000;
    private static final HealingPlanner PLANNER =
            HealingPlanner.using(StandardContent.content().catalog());

    /** Left out only because the weeks are full; more time would show their texts. */
    private static final Set<Reason.Kind> FOR_LACK_OF_ROOM = Sets.immutableEnumSet(
            Reason.Kind.NO_TIME, Reason.Kind.LESS_NEEDED, Reason.Kind.BALANCE, Reason.Kind.DECLINED);

    private static final Set<Finding> FINDINGS = EnumSet.noneOf(Finding.class);
    private static final Set<Form> FORMS = EnumSet.noneOf(Form.class);
    private static final Set<Note> NOTES = EnumSet.noneOf(Note.class);
    private static final Set<HelpTopic> HELP = EnumSet.noneOf(HelpTopic.class);
    private static final Set<String> TEXTS = new TreeSet<>();

    @BeforeContainer
    static void planForMany() {
        RandomGenerator<Situation> situations = Situations.any().generator(1000);
        Random always = new Random(20260302);
        Stream.concat(Stream.generate(() -> situations.next(always).value()).limit(SITUATIONS), RareSituations.all())
                .forEach(situation -> {
                    FINDINGS.addAll(PLANNER.findings(situation).asSet());
                    note(PLANNER.plan(situation));
                });
    }

    private static void note(Plan plan) {
        FORMS.add(plan.decision().form());
        NOTES.addAll(plan.notes());
        HELP.addAll(plan.help());
        Stream<String> chosen =
                Stream.concat(plan.sessions().stream(), plan.atHand().stream()).map(Planned::practice);
        Stream<String> waiting = plan.omissions().stream()
                .filter(left -> left.reasons().stream().allMatch(reason -> FOR_LACK_OF_ROOM.contains(reason.kind())))
                .map(left -> left.practice());
        Stream.concat(chosen, waiting).forEach(practice -> TEXTS.add(practice + "/" + plan.kind()));
    }

    @Example
    @Label("INV-55: every form, finding and topic of help is reached by some situation")
    void everyFormFindingAndHelpIsReached() {
        assertThat(FORMS).containsExactlyInAnyOrder(Form.values());
        assertThat(HELP).containsExactlyInAnyOrder(HelpTopic.values());
        assertThat(FINDINGS).containsExactlyInAnyOrder(Finding.values());
    }

    @Example
    @Label("INV-55: every note is reached by some situation, but the one an app brings about")
    void everyNoteIsReached() {
        assertThat(NOTES).containsExactlyInAnyOrderElementsOf(EnumSet.complementOf(EnumSet.of(Note.PRACTICES_HIDDEN)));
    }

    @Example
    @Label("INV-55: every practice is reached in every kind of bond it is written for")
    void everyPracticeIsReachedInEveryKind() {
        assertThat(TEXTS)
                .containsAll(StandardContent.content().catalog().practices().values().stream()
                        .flatMap(practice -> practice.kinds().stream().map(kind -> practice.id() + "/" + kind))
                        .collect(Collectors.toSet()));
    }
}
