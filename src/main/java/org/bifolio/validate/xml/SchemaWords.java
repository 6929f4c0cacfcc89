package org.bifolio.validate.xml;

import static org.bifolio.validate.xml.Wordings.say;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says what the JDK's validator of XML Schema finds, by the keys of its messages, which are the
 * rules of XML Schema 1.0, part 1.
 */
final class SchemaWords {

    private static final String MOVE =
            "Move it, rename it or leave it out in the mapping or template that writes it.";
    private static final String ONCE = "Keep one, or join the values.";
    private static final String TEXT_ONLY = "Keep the text, and delete the elements around it.";
    private static final String VALUE = "Correct the value, or leave it out.";

    private static final Wordings WORDINGS =
            new Wordings(
                    say(
                            "cvc-complex-type\\.2\\.4\\.a: .*element '(.*?)'\\. One of '(.*)'",
                            "{<1} is not allowed here. Expected: {<2}.",
                            MOVE),
                    say(
                            "cvc-complex-type\\.2\\.4\\.b: .*element '(.*?)' .*One of '(.*)'",
                            "{<1} ends too early. Expected before its end: {<2}.",
                            "Add what is missing, or leave {<1} out."),
                    say(
                            "cvc-complex-type\\.2\\.4\\.c: .*element '(.*?)'",
                            "{<1} is not known.",
                            "Look at its spelling and its namespace, or leave it out."),
                    say(
                            "cvc-complex-type\\.2\\.4\\.d: .*element '(.*?)'\\.",
                            "{<1} is not allowed here: no further element may stand at this place.",
                            MOVE),
                    say(
                            "cvc-complex-type\\.2\\.4\\.[e-j]: .*?'([^']*)' (?:can occur|must occur)",
                            "{<1} stands here too often or too seldom.",
                            ONCE),
                    say(
                            "cvc-complex-type\\.2\\.1: Element '(.*?)'",
                            "<{1}> has to be empty.",
                            "Delete what is in it."),
                    say(
                            "cvc-(?:complex-type\\.2\\.2|type\\.3\\.1\\.2): Element '(.*?)'",
                            "<{1}> may hold text only, and there is an element in it.",
                            TEXT_ONLY),
                    say(
                            "cvc-complex-type\\.2\\.3: Element '(.*?)'",
                            "Text stands directly in <{1}>, which may hold elements only.",
                            "Put the text into the element that it belongs to, or delete it."),
                    say(
                            "cvc-complex-type\\.3\\.2\\.2: Attribute '(.*?)' .*element '(.*?)'",
                            "The attribute {1} is not allowed on <{2}>.",
                            "Leave it out, or look at its spelling."),
                    say(
                            "cvc-type\\.3\\.1\\.1: Element '(.*?)' .*attribute, '(.*?)'",
                            "The attribute {2} is not allowed on <{1}>.",
                            "Leave it out, or look at its spelling."),
                    say(
                            "cvc-complex-type\\.4: Attribute '(.*?)' .*element '(.*?)'",
                            "The attribute {1} is missing on <{2}>.",
                            "Add it."),
                    say(
                            "cvc-datatype-valid\\.1\\.2\\.[1-3]: '(.*)' is not a valid value (?:for|of"
                                    + " union type|of list type) '(.*?)'",
                            "\"{1}\" is not {=2}.",
                            VALUE),
                    say(
                            "cvc-enumeration-valid: Value '(.*)' is not .*enumeration '\\[(.*)]'",
                            "\"{1}\" is none of the values allowed: {,2}.",
                            "Write one of them."),
                    say(
                            "cvc-pattern-valid: Value '(.*)' is not .* for type '(.*?)'",
                            "\"{1}\" is not {=2}.",
                            VALUE),
                    say("cvc-minLength-valid: Value '(.*)' with", "\"{1}\" is too short.", VALUE),
                    say("cvc-maxLength-valid: Value '(.*)' with", "\"{1}\" is too long.", VALUE),
                    say(
                            "cvc-(?:min|max)(?:In|Ex)clusive-valid: Value '(.*)' is not",
                            "\"{1}\" is too small or too large.",
                            VALUE),
                    say(
                            "cvc-elt\\.1(?:\\.a)?: .*element '(.*?)'",
                            "<{1}> is not known.",
                            "Look at its spelling and its namespace, letter by letter."),
                    say(
                            "cvc-elt\\.4\\.\\d: .*?'(.*?)'.*element '(.*?)'",
                            "xsi:type names {1}, which <{2}> cannot be.",
                            "Write a type that the schema has, such as dcterms:W3CDTF, or leave"
                                    + " xsi:type out."),
                    say(
                            "cvc-elt\\.2: .*?'(.*?)'",
                            "<{1}> itself may not be written, only the elements that refine it.",
                            "Write one of those."),
                    say(
                            "cvc-elt\\.3\\.\\d: .*?'(.*?)'",
                            "<{1}> may not be marked as xsi:nil.",
                            "Leave the element out."),
                    say(
                            "cvc-id\\.2: .*'(.*?)'",
                            "The id \"{1}\" stands twice in the file.",
                            "Give each element an id of its own."),
                    say(
                            "cvc-id\\.1: .*'(.*?)'",
                            "There is no element with the id \"{1}\".",
                            "Correct the reference, or add the element."));

    private static final Pattern OF_VALUE = Pattern.compile("cvc-[a-zA-Z]+-valid[.:]");

    /** A value's mistake is told of its type first, and then once more of what holds the value. */
    private static final Pattern OF_ELEMENT =
            Pattern.compile(
                    "cvc-(?:type\\.3\\.1\\.3: The value '.*' of|complex-type\\.2\\.2:) [eE]lement '(.*?)'",
                    Pattern.DOTALL);

    private static final Pattern OF_ATTRIBUTE =
            Pattern.compile(
                    "cvc-attribute\\.3: The value '.*' of attribute '(.*?)' on element '(.*?)'",
                    Pattern.DOTALL);

    private SchemaWords() {}

    static Optional<PlainWords> of(String message) {
        return WORDINGS.of(message);
    }

    /** Whether it is about a value, and what holds the value is told next. */
    static boolean isOfValue(String message) {
        return OF_VALUE.matcher(message).lookingAt();
    }

    /** What holds the value that the message before was about. */
    static Optional<String> holder(String message) {
        Matcher attribute = OF_ATTRIBUTE.matcher(message);
        if (attribute.lookingAt()) {
            return Optional.of(
                    "Attribute %s of <%s>".formatted(attribute.group(1), attribute.group(2)));
        }
        Matcher element = OF_ELEMENT.matcher(message);
        return element.lookingAt()
                ? Optional.of("<%s>".formatted(element.group(1)))
                : Optional.empty();
    }
}
