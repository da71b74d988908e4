package dev.healing.json;

import com.google.common.collect.ImmutableList;

/**
 * A value of a document as it stands there, not yet understood. Numbers stay text: a number of a million digits to come is
 * never worked out, only refused.
 */
sealed interface Node {

    /** How many values stand before it in the document; sorts faults. */
    int at();

    /** An object, its members in the order of the document; a name may come twice. */
    record Members(int at, ImmutableList<Member> list) implements Node {

        boolean has(String name) {
            return list.stream().anyMatch(member -> member.name().equals(name));
        }
    }

    /** One member of an object. */
    record Member(String name, Node value) {}

    /** An array. */
    record Items(int at, ImmutableList<Node> list) implements Node {}

    /** A text. */
    record Words(int at, String text) implements Node {}

    /** A number written without fraction and exponent. */
    record Whole(int at, String digits) implements Node {}

    /** True or false. */
    record Truth(int at, boolean holds) implements Node {}

    /** Null, and every number that is not whole: nothing that any field takes. */
    record Other(int at) implements Node {}
}
