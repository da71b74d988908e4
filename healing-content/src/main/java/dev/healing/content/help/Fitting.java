package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.plan.HelpTopic;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which services of a directory a person is shown. It trusts no directory to have looked at country, age or date. */
final class Fitting {

    private final HelpRequest request;
    private final String country;

    Fitting(HelpRequest request, String country) {
        this.request = request;
        this.country = country;
    }

    ImmutableList<HelpLine> of(List<HelpService> offered) {
        Set<HelpService> shown = new LinkedHashSet<>();
        offered.stream().filter(this::fits).forEach(shown::add);
        withoutHalfPairs(shown, offered);
        return shown.stream()
                .map(this::line)
                .sorted(Comparator.comparing(HelpLine::topic))
                .collect(ImmutableList.toImmutableList());
    }

    private boolean fits(HelpService service) {
        return service.country().equals(country)
                && topic(service).isPresent()
                && fitsAge(service.audiences())
                && !service.check().isTooOld(request.today());
    }

    private boolean fitsAge(ImmutableSet<Audience> audiences) {
        return request.audience()
                .map(audiences::contains)
                .orElseGet(() -> audiences.containsAll(ImmutableSet.copyOf(Audience.values())));
    }

    /** INV-81. What goes may break another pair, so this is looked at until nothing goes. */
    private static void withoutHalfPairs(Set<HelpService> shown, List<HelpService> offered) {
        boolean changed = true;
        while (changed) {
            List<HelpService> halves = shown.stream()
                    .filter(service -> !isWhole(service, shown, offered))
                    .toList();
            halves.forEach(shown::remove);
            changed = !halves.isEmpty();
        }
    }

    /** It does not matter which of the two names the other. */
    private static boolean isWhole(HelpService service, Set<HelpService> shown, List<HelpService> offered) {
        boolean named = service.pairedWith().stream()
                .allMatch(id -> shown.stream().anyMatch(other -> other.id().equals(id)));
        return named
                && offered.stream().filter(other -> arePaired(service, other)).allMatch(shown::contains);
    }

    private static boolean arePaired(HelpService one, HelpService other) {
        return one.pairedWith().equals(Optional.of(other.id()))
                || other.pairedWith().equals(Optional.of(one.id()));
    }

    private HelpLine line(HelpService service) {
        return new HelpLine(
                topic(service).orElse(HelpTopic.GENERAL),
                service,
                service.check().isToRepeat(request.today()));
    }

    private Optional<HelpTopic> topic(HelpService service) {
        return request.topics().stream().filter(service.topics()::contains).findFirst();
    }
}
