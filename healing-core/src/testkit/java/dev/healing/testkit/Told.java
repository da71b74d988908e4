package dev.healing.testkit;

import dev.healing.assessment.Assessment;
import dev.healing.assessment.SafetyConcern;
import dev.healing.assessment.Situation;
import dev.healing.relationship.Person;
import dev.healing.relationship.Relationship;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a situation tells, as text. The value types print nothing on purpose (INV-66); a test that fails has to. What was
 * left out is left out here too.
 */
public final class Told {

    private static final Set<String> NO_ANSWERS = Set.of("ages", "toString", "hashCode", "toBuilder", "check");

    private Told() {}

    /** Every answer that was given, one line for the bond and one for each day. */
    public static String by(Situation situation) {
        StringBuilder text = new StringBuilder();
        text.append("bond: ").append(answers(Relationship.class, situation.relationship()));
        text.append("\nnewest: ").append(answers(Assessment.class, situation.newest()));
        situation.earlier().forEach(day -> text.append("\nearlier: ").append(answers(Assessment.class, day)));
        return text.append("\ndone: ").append(situation.done()).toString();
    }

    private static String answers(Class<?> type, Object value) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !NO_ANSWERS.contains(method.getName()))
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> answer(method, value))
                .filter(answer -> !answer.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static String answer(Method method, Object value) {
        try {
            String text = text(method.invoke(value));
            return text.isEmpty() ? "" : method.getName() + "=" + text;
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Object answer) {
        if (answer instanceof Optional<?> optional) {
            return optional.map(Told::text).orElse("");
        }
        if (answer instanceof OptionalInt number) {
            return number.isPresent() ? Integer.toString(number.getAsInt()) : "";
        }
        if (answer instanceof Collection<?> all) {
            return all.isEmpty() ? "" : all.stream().map(Told::text).collect(Collectors.joining(" ", "[", "]"));
        }
        if (answer instanceof SafetyConcern concern) {
            return concern.code();
        }
        return answer instanceof Person person ? "(" + answers(Person.class, person) + ")" : answer.toString();
    }
}
