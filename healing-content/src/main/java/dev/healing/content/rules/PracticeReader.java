package dev.healing.content.rules;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.practice.BondKind;
import dev.healing.practice.Depth;
import dev.healing.practice.Element;
import dev.healing.practice.Grade;
import dev.healing.practice.Participation;
import dev.healing.practice.Phase;
import dev.healing.practice.Practice;
import dev.healing.practice.PracticeBuilder;
import dev.healing.practice.Prerequisite;
import dev.healing.practice.Presence;
import dev.healing.practice.Reach;
import dev.healing.practice.Topic;
import dev.healing.practice.Touch;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the rule data of one practice. A tag left out stays left out: it then counts as the most restricted (INV-86). */
public final class PracticeReader {

    private static final int LONGEST_ID = 80;
    private static final int MOST_MINUTES = 600;
    private static final int MOST_WEEKS = 52;
    private static final Pattern SEED = Pattern.compile("S([1-9]|[1-9][0-9]|10[0-2])");

    private final Fields fields;
    private final References references;
    private final FaultLog faults;
    private final PracticeBuilder practice = Practice.builder();

    private PracticeReader(Value top, References references, FaultLog faults) {
        this.fields = top.fields();
        this.references = references;
        this.faults = faults;
    }

    /**
     * Reads a practice.
     *
     * @param top the top of its file
     * @param id the id its file is named by
     * @param references takes what it refers to, to be looked up when everything is read
     * @param faults takes what is wrong
     * @return the practice, or empty after a fault
     */
    public static Optional<Practice> read(Value top, String id, References references, FaultLog faults) {
        return new PracticeReader(top, references, faults).read(id);
    }

    private Optional<Practice> read(String id) {
        int before = faults.count();
        fields.required("id")
                .filter(told -> !told.is(id))
                .ifPresent(told -> told.refuse("must be the name of the file, " + id));
        practice.id(id);
        whatItIs();
        measures();
        tags();
        new ConditionReader(fields).readInto(practice);
        evidence();
        fields.nothingElse();
        return faults.count() == before ? Optional.of(practice.build()) : Optional.empty();
    }

    private void whatItIs() {
        fields.required("element").flatMap(v -> v.constant(Element.class)).ifPresent(practice::element);
        fields.required("phase").flatMap(v -> v.constant(Phase.class)).ifPresent(practice::phase);
        fields.required("kinds").ifPresent(kinds -> {
            if (kinds.items().isEmpty()) {
                kinds.refuse("must name at least one kind of bond");
            }
            kinds.items().forEach(kind -> kind.constant(BondKind.class).ifPresent(practice::addKind));
        });
    }

    private void measures() {
        fields.required("minutes").ifPresent(this::minutes);
        fields.required("cadence").flatMap(CadenceReader::read).ifPresent(practice::cadence);
        fields.optional("course")
                .filter(course -> !course.is("END"))
                .map(course -> course.number(1, MOST_WEEKS))
                .ifPresent(practice::courseWeeks);
        prerequisites("after", false);
        prerequisites("afterIfPlanned", true);
    }

    private void prerequisites(String field, boolean soft) {
        for (Value item : fields.optional(field).map(Value::items).orElse(ImmutableList.of())) {
            PracticeId.read(item).ifPresent(id -> {
                references.toPractice(id, item);
                practice.addPrerequisite(new Prerequisite(id, soft));
            });
        }
    }

    private void minutes(Value minutes) {
        Fields told = minutes.fields();
        OptionalInt least = number(told, "least");
        OptionalInt usual = number(told, "usual");
        told.nothingElse();
        least.ifPresent(practice::leastMinutes);
        usual.ifPresent(practice::usualMinutes);
        if (least.isPresent() && usual.isPresent() && least.getAsInt() > usual.getAsInt()) {
            faults.add(told.place().field("least"), "must not be more than usual", Integer.toString(least.getAsInt()));
        }
    }

    private static OptionalInt number(Fields told, String name) {
        return told.required(name).map(v -> v.number(1, MOST_MINUTES)).orElse(OptionalInt.empty());
    }

    private void tags() {
        tag("participation", Participation.class, practice::participation);
        tag("depth", Depth.class, practice::depth);
        tag("reaches", Reach.class, practice::reaches);
        tag("touch", Touch.class, practice::touch);
        tag("presence", Presence.class, practice::presence);
        fields.optional("supported").flatMap(Value::flag).ifPresent(practice::supported);
        fields.optional("gaze").flatMap(Value::flag).ifPresent(practice::gaze);
        fields.optional("speech").flatMap(Value::flag).ifPresent(practice::speech);
        fields.optional("topics").ifPresent(topics -> {
            ImmutableSet.Builder<Topic> told = ImmutableSet.builder();
            topics.items().forEach(topic -> topic.constant(Topic.class).ifPresent(told::add));
            practice.topics(told.build());
        });
    }

    private <E extends Enum<E>> void tag(String name, Class<E> type, Consumer<E> target) {
        fields.optional(name).flatMap(value -> value.constant(type)).ifPresent(target);
    }

    private void evidence() {
        fields.optional("seeds").ifPresent(seeds -> seeds.items().forEach(this::seed));
        for (Value item : fields.optional("sources").map(Value::items).orElse(ImmutableList.of())) {
            item.text(LONGEST_ID).ifPresent(key -> {
                references.toSource(key, item);
                practice.addSource(key);
            });
        }
        fields.optional("grades")
                .map(Value::fields)
                .ifPresent(grades -> grades.all().forEach(this::grade));
    }

    private void seed(Value value) {
        value.text(LONGEST_ID).ifPresent(seed -> {
            if (SEED.matcher(seed).matches()) {
                practice.addSeed(seed);
            } else {
                value.refuse("must be a point of the seed, S1 to S102");
            }
        });
    }

    private void grade(String kind, Value value) {
        Optional<Grade> grade = value.constant(Grade.class);
        Optional<BondKind> of = Enums.getIfPresent(BondKind.class, kind).toJavaUtil();
        if (of.isEmpty()) {
            value.refuse("must be the grade for one of the kinds of bond");
        }
        of.ifPresent(known -> grade.ifPresent(told -> practice.putGrade(known, told)));
    }
}
