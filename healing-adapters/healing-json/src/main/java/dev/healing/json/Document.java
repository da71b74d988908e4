package dev.healing.json;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.google.common.collect.ImmutableList;
import dev.healing.validation.Fault;
import dev.healing.validation.InvalidDataException;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Turns text into a tree of nodes, within the {@link Limits}.
 *
 * <p>Jackson's own messages never get out, not even as a cause: they quote the text around a mistake, and that text is
 * somebody's answers (INV-66).
 */
final class Document {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(Limits.DOCUMENT_BYTES)
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.TEXT)
                    .maxNumberLength(Limits.NUMBER)
                    .maxNameLength(Limits.NAME)
                    .maxTokenCount(Limits.TOKENS)
                    .build())
            // The names in a document tell what was done; a table of them would outlive the document.
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // NaN is refused where it stands, with its path, instead of ending the whole reading.
            .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
            .build();

    private final JsonParser parser;
    private int values;

    private Document(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The tree of a text.
     *
     * @throws InvalidDataException with one fault, if it is not JSON or goes beyond the limits
     */
    static Node parse(String text) {
        Limits.checkSize(text);
        // Some editors put a mark in front of UTF-8, and nobody sees it.
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try (JsonParser parser = FACTORY.createParser(unmarked)) {
            return new Document(parser).whole();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a text in memory cannot fail to be read", impossible);
        }
    }

    private Node whole() throws IOException {
        try {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw notJson("must not be empty", parser.currentLocation());
            }
            Node root = node(first);
            if (parser.nextToken() != null) {
                throw notJson("must hold one JSON value and nothing after it", parser.currentTokenLocation());
            }
            return root;
        } catch (StreamConstraintsException tooMuch) {
            throw notJson(Limits.RULE, parser.currentLocation());
        } catch (JacksonException broken) {
            JsonLocation place = broken.getLocation();
            throw notJson("must be well-formed JSON", place == null ? parser.currentLocation() : place);
        }
    }

    private static InvalidDataException notJson(String rule, JsonLocation place) {
        return new InvalidDataException(
                ImmutableList.of(Fault.at("line " + place.getLineNr() + ", column " + place.getColumnNr(), rule)));
    }

    private Node node(JsonToken token) throws IOException {
        int at = values++;
        return switch (token) {
            case START_OBJECT -> members(at);
            case START_ARRAY -> items(at);
            case VALUE_STRING -> new Node.Words(at, parser.getText());
            case VALUE_NUMBER_INT -> new Node.Whole(at, parser.getText());
            case VALUE_TRUE -> new Node.Truth(at, true);
            case VALUE_FALSE -> new Node.Truth(at, false);
            case VALUE_NUMBER_FLOAT -> fraction(at);
            default -> new Node.Other(at);
        };
    }

    /** Jackson counts the digits of a fraction only when it works it out, and here that never happens. */
    private Node fraction(int at) throws IOException {
        if (parser.getTextLength() > Limits.NUMBER) {
            throw notJson(Limits.RULE, parser.currentLocation());
        }
        return new Node.Other(at);
    }

    private Node members(int at) throws IOException {
        ImmutableList.Builder<Node.Member> members = ImmutableList.builder();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            members.add(new Node.Member(name, node(parser.nextToken())));
        }
        return new Node.Members(at, members.build());
    }

    private Node items(int at) throws IOException {
        ImmutableList.Builder<Node> items = ImmutableList.builder();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            items.add(node(next));
        }
        return new Node.Items(at, items.build());
    }
}
