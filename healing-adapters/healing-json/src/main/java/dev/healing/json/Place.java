package dev.healing.json;

import dev.healing.validation.Fault;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value in a document and the way to it.
 *
 * @param path the way, such as {@code assessments[1].trust}; empty for the whole document
 * @param node the value
 * @param faults where to tell what is wrong
 */
record Place(String path, Node node, Faults faults) {

    /** What the whole document is called where it has no path. */
    static final String DOCUMENT = "document";

    private static final int LONGEST_NAME = 40;
    private static final Pattern STEP = Pattern.compile("\\.?(\\w+)|\\[(\\d+)]");

    static Place root(Node node, Faults faults) {
        return new Place("", node, faults);
    }

    Place member(Node.Member member) {
        return new Place(pathOf(shown(member.name())), member.value(), faults);
    }

    Place item(int index, Node item) {
        return new Place(path + "[" + index + "]", item, faults);
    }

    /** The path of a member, whether it is there or not. */
    String pathOf(String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** Tells a fault; the value is taken over all the same, or there is none. */
    void fault(String rule) {
        fault(Fault.at(path.isEmpty() ? DOCUMENT : path, rule));
    }

    /** Tells a fault of a member that may not even be there; then it is told where the object begins. */
    void faultOf(String name, String rule) {
        faults.tell(nearest(name).at(), Fault.at(pathOf(name), rule));
    }

    /** Tells a fault of a value that is not taken over. */
    <T> Optional<T> refuse(String rule) {
        return refuse(Fault.at(path.isEmpty() ? DOCUMENT : path, rule));
    }

    /** Tells a fault, which has this path, of a value that is not taken over. */
    <T> Optional<T> refuse(Fault fault) {
        faults.markUnread(path);
        fault(fault);
        return Optional.empty();
    }

    /** Tells a fault found by a builder of core, unless the reader has told the reason for it already. */
    void faultFromCore(String way, Fault fault) {
        String full = way.isEmpty() || way.startsWith("[") ? path + way : pathOf(way);
        if (!faults.isUnread(full)) {
            faults.tell(nearest(way).at(), new Fault(full, fault.rule(), fault.was()));
        }
    }

    /** Whether members of this object are there and were taken over. */
    boolean hasRead(String... names) {
        for (String name : names) {
            if (!(node instanceof Node.Members members) || !members.has(name) || faults.isUnread(pathOf(name))) {
                return false;
            }
        }
        return true;
    }

    private void fault(Fault fault) {
        faults.tell(node.at(), fault);
    }

    /** The node at the end of a way, or the last there is on it. */
    private Node nearest(String way) {
        Node found = node;
        Matcher steps = STEP.matcher(way);
        while (steps.find()) {
            Optional<Node> next = steps.group(1) == null
                    ? itemOf(found, Integer.parseInt(steps.group(2)))
                    : memberOf(found, steps.group(1));
            if (next.isEmpty()) {
                return found;
            }
            found = next.get();
        }
        return found;
    }

    private static Optional<Node> memberOf(Node node, String name) {
        return node instanceof Node.Members members
                ? members.list().stream()
                        .filter(member -> member.name().equals(name))
                        .map(Node.Member::value)
                        .findFirst()
                : Optional.empty();
    }

    private static Optional<Node> itemOf(Node node, int index) {
        return node instanceof Node.Items items && index < items.list().size()
                ? Optional.of(items.list().get(index))
                : Optional.empty();
    }

    /** A name nobody has to know, cut and kept to one line. */
    private static String shown(String name) {
        String cut = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "...";
        return cut.replaceAll("\\p{Cntrl}", "?");
    }
}
