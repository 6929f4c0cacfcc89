package org.bifolio.validate.xml;

import static org.bifolio.validate.xml.Wordings.say;

import java.util.Optional;

/** Says what Woodstox finds by a DTD, whose messages have no keys. */
final class DtdWords {

    private static final String MOVE =
            "Move it, rename it or leave it out in the mapping or template that writes it.";
    private static final String CHILD =
            "Validation error, encountered element <(.*?)> as a child of <(.*?)>: ";
    private static final String END = "Validation error, element </(.*?)>: ";
    private static final String NOT_HERE =
            "<{1}> is not allowed at this place in <{2}>. Expected: {<3}.";
    private static final String LACKS = "<{1}> ends too early. Expected before its end: {<2}.";
    private static final String COMPLETE = "Add what is missing, or leave <{1}> out.";
    private static final String REFERENCE = "Correct the reference, or add the element.";

    private static final Wordings WORDINGS =
            new Wordings(
                    say(
                            CHILD + "(?:Expected (?:\\$END|</)|was not expecting any more)",
                            "<{1}> is not allowed at this place in <{2}>: no further"
                                    + " element may stand here.",
                            MOVE),
                    say(
                            CHILD + "No elements allowed in pure #PCDATA",
                            "<{2}> may hold text only, and <{1}> stands in it.",
                            "Keep the text, and delete the elements around it."),
                    say(
                            CHILD + "No elements allowed in EMPTY",
                            "<{2}> has to be empty, and <{1}> stands in it.",
                            "Delete what is in it."),
                    say(
                            CHILD + "More than one instance",
                            "<{1}> may stand in <{2}> only once.",
                            "Keep one, or join them."),
                    say(CHILD + "expected element (<.*?>) in sequence", NOT_HERE, MOVE),
                    say(
                            CHILD + "Expected (?:one of |element )?(.*?)(?: or \\$END)?$",
                            NOT_HERE,
                            MOVE),
                    say(END + "Expected sequence (\\(.*\\)); got end", LACKS, COMPLETE),
                    say(END + "expected element (<.*?>) in sequence", LACKS, COMPLETE),
                    say(
                            END
                                    + "Expected (?:at least one )?(?:one of elements |one of |element )?(.*)",
                            LACKS,
                            COMPLETE),
                    say(
                            "Undefined element <(.*?)>",
                            "<{1}> is not known.",
                            "Look at its spelling, and whether the version in the DOCTYPE has it."),
                    say(
                            "Unexpected root element <(.*?)>",
                            "The file begins with <{1}>, and its DOCTYPE names another element.",
                            "Write the DOCTYPE that belongs to the root."),
                    say(
                            "Element <(.*?)> has EMPTY content",
                            "<{1}> has to be empty.",
                            "Delete what is in it."),
                    say(
                            "Element <(.*?)> has non-mixed content",
                            "Text stands directly in <{1}>, which may hold elements only.",
                            "Put the text into the element that it belongs to, or delete it."),
                    say(
                            "Element <(.*?)> has no attribute \"(.*?)\"",
                            "The attribute {2} is not allowed on <{1}>.",
                            "Leave it out, or look at its spelling."),
                    say(
                            "Required attribute \"(.*?)\" missing from element <(.*?)>",
                            "The attribute {1} is missing on <{2}>.",
                            "Add it."),
                    say(
                            "Value of (?:#FIXED )?attribute \"(.*?)\" \\(element <(.*?)>\\) not \"(.*?)\""
                                    + " as expected, but \"(.*)\"",
                            "The attribute {1} of <{2}> is \"{4}\" and has to be \"{3}\".",
                            "Write \"{3}\", or leave the attribute out."),
                    say(
                            "Attribute '(.*?)': Invalid enumerated value '(.*?)': has to be one of"
                                    + " \\((.*)\\)",
                            "Attribute {1}: \"{2}\" is none of the values allowed: {,3}.",
                            "Write one of them."),
                    say(
                            "Attribute '(.*?)': Duplicate id '(.*?)', first declared at .*?\\[(\\d+),",
                            "The id \"{2}\" stands twice in the file, first in line {3}.",
                            "Give each element an id of its own."),
                    say(
                            "Attribute '(.*?)': (?:Invalid character|Empty)",
                            "The value of the attribute {1} has to be a name: a letter first, then"
                                    + " letters, digits, \"-\", \"_\" or \".\", no blanks.",
                            "Write such a name."),
                    say(
                            "Undefined id '(.*?)': referenced from element <(.*?)>, attribute '(.*?)'",
                            "{3}=\"{1}\" of <{2}> names nothing: no element of the file has that id.",
                            REFERENCE));

    private DtdWords() {}

    static Optional<PlainWords> of(String message) {
        return WORDINGS.of(message);
    }
}
