package org.bifolio.validate.xml;

import static org.bifolio.validate.xml.Wordings.say;

import java.util.Optional;

/** Says why Woodstox cannot read on: the file is no well-formed XML. */
final class ParserWords {

    private static final String TEMPLATE =
            "Let an XML library write the file; what follows this place was not checked.";
    private static final String ENCODING =
            "Save the file as UTF-8, or declare the encoding that it has.";
    private static final String BOUND =
            "No export of metadata needs this; look where the file comes from.";
    private static final String ENTITIES = "Export without entities of your own.";
    private static final String COPY =
            "Copy or export it again, and look whether the disk was full.";
    private static final String ENTITY =
            "Write the character itself, or its number such as &#233;.";

    private static final Wordings WORDINGS =
            new Wordings(
                    say(
                            "Unexpected close tag </(.*?)>; expected </(.*?)>",
                            "</{1}> stands where <{2}> is still open.",
                            "Close <{2}> first; what follows this place was not checked."),
                    say(
                            "Unbalanced close tag </(.*?)>",
                            "</{1}> closes an element that was never opened.",
                            TEMPLATE),
                    say(
                            "Undeclared general entity \"(.*?)\"",
                            "&{1}; is not declared; XML itself knows &amp;, &lt;, &gt;, &quot; and"
                                    + " &apos; only.",
                            ENTITY),
                    say(
                            "Unexpected character .*missing name\\?|.*after the"
                                    + " reference for entity|Missing semicolon|Unexpected character .*in entity reference",
                            "A & stands alone, or the name after it does not end with a semicolon.",
                            "Write &amp; for the character &; what follows this place was not"
                                    + " checked."),
                    say(
                            "Unexpected character .*expected a name start character",
                            "A name begins with a character that no name may begin with, such as a"
                                    + " digit.",
                            "Let names begin with a letter, and write &amp; for the character &."),
                    say(
                            "Illegal processing instruction target \\(\"xml\"",
                            "<?xml …?> stands in the middle: something stands before it, or two"
                                    + " files were put together.",
                            "Delete what stands before it, or write one record a file."),
                    say(
                            "Declared encoding '(.*?)'",
                            "The file declares {1} and is written in another encoding.",
                            ENCODING),
                    say(
                            "Illegal to have multiple roots",
                            "A second root element begins where the file should end.",
                            "Write one record a file, or put all into one element around them."),
                    say(
                            "Unexpected character combination '</' in epilog",
                            "There is one closing tag too many at the end.",
                            TEMPLATE),
                    say(
                            "Unexpected character .* in prolog",
                            "The file does not begin with an element: it is no XML.",
                            "Look whether it is the right file; XML begins with <."),
                    say(
                            "Unexpected character .* in epilog",
                            "Text stands after the end of the root element.",
                            "Delete what follows the root."),
                    say("Unexpected EOF in prolog", "The file is empty, or has no element.", COPY),
                    say(
                            "Unexpected EOF; was expecting a close tag for element <(.*?)>",
                            "The file ends while <{1}> is still open.",
                            COPY),
                    say("Unexpected (?:EOF|end of input)", "The file ends in the middle.", COPY),
                    say(
                            "Undeclared namespace prefix \"(.*?)\" \\(for attribute \"(.*?)\"\\)",
                            "The prefix {1} of the attribute {2} is not declared.",
                            "Write xmlns:{1}=\"…\" on the root."),
                    say(
                            "Undeclared namespace prefix \"(.*?)\"",
                            "The prefix {1} is not declared.",
                            "Write xmlns:{1}=\"…\" on the root."),
                    say(
                            "Duplicate attribute '\\{http://www.w3.org/XML/1998/namespace}(.*?)'",
                            "The attribute xml:{1} stands twice on one element.",
                            "Keep one."),
                    say(
                            "Duplicate attribute '(?:\\{[^}]*})?(.*?)'",
                            "The attribute {1} stands twice on one element.",
                            "Keep one."),
                    say(
                            "(?:Illegal character|Invalid white space character|Illegal character entity)",
                            "There is a control character, which XML does not allow.",
                            "Delete the character; what follows this place was not checked."),
                    say(
                            "Unexpected character .*in attribute value|Unexpected '<' character in"
                                    + " element|Unexpected character .*Expected a quote|Unexpected"
                                    + " character .*expected (?:space|'=')",
                            "A tag is broken: a quote, a blank, a = or the closing > is missing, or a"
                                    + " < stands in a value.",
                            "Write every attribute as name=\"value\", and &lt; for the character <."),
                    say(
                            "Unexpected character .*after '<'|.*malformed start element",
                            "A < stands in the text.",
                            "Write &lt; for the character <; what follows this place was not checked."),
                    say(
                            "Invalid UTF-8 ",
                            "The file is declared or taken as UTF-8 and holds bytes that are none.",
                            ENCODING),
                    say(
                            "Unsupported encoding: (.*?)(?: in xml|$)",
                            "The encoding {1} that the file declares is not known.",
                            ENCODING),
                    say(
                            "Maximum entity .*limit \\((\\d+)\\)",
                            "Entities stand for others again and again, beyond {1}, as in an attack.",
                            ENTITIES),
                    say(
                            "Maximum attribute size limit \\((\\d+)\\)",
                            "An attribute is longer than {1} characters.",
                            BOUND),
                    say(
                            "Maximum Element Depth limit \\((\\d+)\\)",
                            "More than {1} elements stand in one another.",
                            BOUND),
                    say(
                            "Trying to redefine element \"(.*?)\"",
                            "The DOCTYPE declares <{1}> anew, which its DTD declares already.",
                            "Delete what stands in [ ] in the DOCTYPE."),
                    say(
                            "String '--' not allowed in comment",
                            "-- stands in a comment.",
                            "Delete the comment."),
                    say(
                            "String ']]>' not allowed",
                            "]]> stands in the text.",
                            "Write ]]&gt; for it."));

    private ParserWords() {}

    static Optional<PlainWords> of(String message) {
        return WORDINGS.of(message);
    }
}
