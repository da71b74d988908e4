package dev.healing.content.yaml;

import com.google.common.collect.ImmutableList;
import dev.healing.content.yaml.YamlNode.Items;
import dev.healing.content.yaml.YamlNode.Pair;
import dev.healing.content.yaml.YamlNode.Pairs;
import dev.healing.content.yaml.YamlNode.Scalar;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;

/** Builds the tree of one document from the parser's events and refuses what no guidance needs. */
final class YamlTree {

    private static final int DEEPEST = 32;

    /** Ends the reading of a document; its fault is in the log already. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Refused() {
            super("refused", null, false, false);
        }
    }

    private final Place file;
    private final FaultLog faults;
    private final Iterator<Event> events;

    YamlTree(Place file, FaultLog faults, Iterator<Event> events) {
        this.file = file;
        this.faults = faults;
        this.events = events;
    }

    /** The top of the one document, or empty if there is none or it is refused. */
    Optional<YamlNode> read() {
        try {
            events.next();
            Event start = events.next();
            if (start instanceof StreamEndEvent) {
                faults.add(file, "must not be empty");
                return Optional.empty();
            }
            refuseDirectives((DocumentStartEvent) start);
            YamlNode top = node(events.next(), 1);
            events.next();
            if (!(events.next() instanceof StreamEndEvent)) {
                faults.add(file, "must hold one document only");
            }
            return Optional.of(top);
        } catch (Refused refused) {
            return Optional.empty();
        }
    }

    private void refuseDirectives(DocumentStartEvent start) {
        if (start.getSpecVersion().isPresent() || !start.getTags().isEmpty()) {
            faults.add(file.onLine(line(start)), "must have no directive; take the line with % out");
        }
    }

    private YamlNode node(Event event, int depth) {
        if (depth > DEEPEST) {
            faults.add(file.onLine(line(event)), "must be at most " + DEEPEST + " levels deep");
            throw new Refused();
        }
        refuseShortcuts(event);
        if (event instanceof ScalarEvent scalar) {
            Visible.fault(scalar.getValue()).ifPresent(rule -> faults.add(file.onLine(line(event)), rule));
            return new Scalar(line(event), scalar.getValue(), scalar.isPlain());
        }
        return event instanceof MappingStartEvent ? pairs(event, depth) : items(event, depth);
    }

    /** An alias ends the reading, because there is no value to go on with; an anchor or a tag does not. */
    private void refuseShortcuts(Event event) {
        Place place = file.onLine(line(event));
        if (event instanceof AliasEvent) {
            faults.add(place, "must have no alias; write the value out");
            throw new Refused();
        }
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            faults.add(place, "must have no anchor; take it out");
        }
        Optional<String> tag =
                event instanceof ScalarEvent scalar ? scalar.getTag() : ((CollectionStartEvent) event).getTag();
        tag.ifPresent(name -> faults.add(place, "must have no tag; take it out", name));
    }

    private Pairs pairs(Event start, int depth) {
        ImmutableList.Builder<Pair> pairs = ImmutableList.builder();
        Set<String> names = new HashSet<>();
        for (Event event = events.next(); !isEnd(event); event = events.next()) {
            YamlNode name = node(event, depth + 1);
            YamlNode value = node(events.next(), depth + 1);
            Place place = file.onLine(name.line());
            if (!(name instanceof Scalar scalar)) {
                faults.add(place, "must have single words as names of fields");
            } else if (!names.add(scalar.text())) {
                faults.add(place, "must have each field once only", scalar.text());
            } else {
                pairs.add(new Pair(name.line(), scalar.text(), value));
            }
        }
        return new Pairs(line(start), pairs.build());
    }

    private Items items(Event start, int depth) {
        ImmutableList.Builder<YamlNode> items = ImmutableList.builder();
        for (Event event = events.next(); !isEnd(event); event = events.next()) {
            items.add(node(event, depth + 1));
        }
        return new Items(line(start), items.build());
    }

    private static boolean isEnd(Event event) {
        return switch (event.getEventId()) {
            case MappingEnd, SequenceEnd -> true;
            default -> false;
        };
    }

    private static int line(Event event) {
        return event.getStartMark().map(mark -> mark.getLine() + 1).orElse(0);
    }
}
