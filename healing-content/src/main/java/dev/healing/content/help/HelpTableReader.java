package dev.healing.content.help;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.healing.content.yaml.FaultLog;
import dev.healing.content.yaml.Fields;
import dev.healing.content.yaml.Value;
import dev.healing.plan.HelpTopic;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads a table of services and stops at no fault, so that one run tells them all. */
final class HelpTableReader {

    private final FaultLog faults;
    private final Map<String, HelpService> services = new LinkedHashMap<>();

    /** Where each service names the other of its pair. */
    private final Map<HelpService, Value> pairs = new LinkedHashMap<>();

    private HelpTableReader(FaultLog faults) {
        this.faults = faults;
    }

    static ImmutableList<HelpService> read(Value top, FaultLog faults) {
        HelpTableReader reader = new HelpTableReader(faults);
        int before = faults.count();
        Fields fields = top.fields();
        fields.required("services").map(Value::items).orElse(ImmutableList.of()).forEach(reader::row);
        fields.nothingElse();
        if (faults.count() == before) {
            reader.pairs.forEach(reader::checkPair);
        }
        return ImmutableList.copyOf(reader.services.values());
    }

    private void row(Value value) {
        int before = faults.count();
        Fields fields = value.fields();
        service(fields, before).ifPresent(service -> {
            if (services.putIfAbsent(service.id(), service) != null) {
                value.refuse("must have an id of its own; this one is taken: " + service.id());
            }
            fields.optional("pairedWith").ifPresent(pair -> pairs.put(service, pair));
        });
    }

    /** A row is put together only where no part of it has a fault. */
    private Optional<HelpService> service(Fields fields, int before) {
        Optional<String> id = fields.required("id").flatMap(HelpFields::id);
        Optional<String> name = fields.required("name").flatMap(HelpFields::words);
        Optional<String> country = fields.required("country").flatMap(HelpFields::country);
        ImmutableSet<HelpTopic> topics = constants(fields, "topics", HelpTopic.class);
        ImmutableSet<Audience> audiences = constants(fields, "audiences", Audience.class);
        ImmutableList<HelpContact> contacts =
                fields.required("contacts").map(HelpFields::contacts).orElse(ImmutableList.of());
        HelpAccess access = HelpFields.access(fields);
        Optional<HelpCheck> check = HelpFields.check(fields);
        Optional<String> pairedWith = fields.optional("pairedWith").flatMap(HelpFields::id);
        pairedWith
                .filter(other -> id.equals(Optional.of(other)))
                .ifPresent(itself -> fields.optional("pairedWith")
                        .ifPresent(value -> value.refuse("must be the id of another service")));
        fields.nothingElse();
        return faults.count() != before
                ? Optional.empty()
                : Optional.of(new HelpService(
                        id.orElseThrow(),
                        name.orElseThrow(),
                        country.orElseThrow(),
                        topics,
                        audiences,
                        contacts,
                        access,
                        check.orElseThrow(),
                        pairedWith));
    }

    private static <E extends Enum<E>> ImmutableSet<E> constants(Fields fields, String name, Class<E> type) {
        return fields.required(name)
                .map(value -> HelpFields.constants(value, type))
                .orElse(ImmutableSet.of());
    }

    /** A pair of two countries, ages or topics would never be shown, and nobody would know why. */
    private void checkPair(HelpService one, Value place) {
        Optional<HelpService> other = one.pairedWith().flatMap(id -> Optional.ofNullable(services.get(id)));
        if (other.isEmpty()) {
            place.refuse("must be the id of another service in this table");
        } else if (!other.get().country().equals(one.country())
                || !other.get().topics().equals(one.topics())
                || !other.get().audiences().equals(one.audiences())) {
            place.refuse("must be a service of the same country, topics and audiences");
        }
    }
}
