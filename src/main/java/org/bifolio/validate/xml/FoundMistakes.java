package org.bifolio.validate.xml;

import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.exc.WstxIOException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.ValidationProblemHandler;
import org.codehaus.stax2.validation.XMLValidationProblem;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** The first mistakes of one document, as its DTD or its schema tells them. */
final class FoundMistakes implements ErrorHandler, ValidationProblemHandler {

    private static final int MOST = 100;

    /** How Woodstox begins to tell that a bound is passed, which has no exception of its own. */
    private static final Pattern BOUND = Pattern.compile("Maximum .* limit|Attribute limit");

    private final List<SchemaMistake> found = new ArrayList<>(0);

    /** Whether the last one is about a value, and what holds the value is told next. */
    private boolean ofValue;

    List<SchemaMistake> all() {
        return List.copyOf(found);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Told in our own words, which the kind begins. */
    void add(SchemaMistake.Kind kind, @Nullable Location at, String message) {
        add(kind, at, message, Optional.empty());
    }

    private void add(
            SchemaMistake.Kind kind,
            @Nullable Location at,
            String message,
            Optional<PlainWords> words) {
        int line = at == null ? -1 : at.getLineNumber();
        int column = at == null ? -1 : at.getColumnNumber();
        add(SchemaMistake.of(kind, line, column, message, words));
    }

    private boolean add(SchemaMistake mistake) {
        boolean again = !found.isEmpty() && found.get(found.size() - 1).equals(mistake);
        return found.size() < MOST && !again && found.add(mistake);
    }

    /**
     * What made the parser stop, told however many there were before.
     *
     * @param unreadable asked for the place where the parser knows it roughly
     */
    void end(
            Exception e,
            @Nullable XMLStreamReader2 reader,
            Supplier<Optional<UnreadableByte>> unreadable) {
        String message = String.valueOf(e.getMessage());
        int place = message.indexOf("\n at [row"); // which is told apart
        String own = place < 0 ? message : message.substring(0, place);
        SchemaMistake.Kind kind = kind(e, message);
        Optional<UnreadableByte> at =
                own.startsWith("Invalid UTF-8") ? unreadable.get() : Optional.empty();
        Location reached = reached(e, reader);
        found.add(
                SchemaMistake.of(
                        kind,
                        at.map(UnreadableByte::line)
                                .orElse(reached == null ? -1 : reached.getLineNumber()),
                        at.map(UnreadableByte::column)
                                .orElse(reached == null ? -1 : reached.getColumnNumber()),
                        own,
                        ParserWords.of(own)));
    }

    /** What the parser stumbled over in a DTD begins in the document with its DOCTYPE. */
    private static @Nullable Location reached(Exception e, @Nullable XMLStreamReader2 reader) {
        Location told = e instanceof XMLStreamException ended ? ended.getLocation() : null;
        boolean inDtd =
                told != null
                        && told.getSystemId() != null
                        && BundledModules.isOne(told.getSystemId());
        return (told == null || inDtd) && reader != null ? reader.getLocation() : told;
    }

    private static SchemaMistake.Kind kind(Exception e, String message) {
        if (e instanceof EndOfReading ended) {
            return ended.kind();
        }
        if (e instanceof WstxEOFException) {
            return SchemaMistake.Kind.CUT_OFF;
        }
        if (e.getCause() instanceof BoundedInput.TooLargeException
                || BOUND.matcher(message).lookingAt()) {
            return SchemaMistake.Kind.BEYOND_BOUNDS;
        }
        boolean ofBytes =
                e instanceof IOException
                        || e instanceof WstxIOException
                        || message.startsWith("Declared encoding");
        return ofBytes ? SchemaMistake.Kind.NOT_IN_ITS_ENCODING : SchemaMistake.Kind.NOT_READABLE;
    }

    /** By a DTD. */
    @Override
    public void reportProblem(XMLValidationProblem problem) {
        String message = problem.getMessage();
        add(SchemaMistake.Kind.NOT_VALID, problem.getLocation(), message, DtdWords.of(message));
    }

    @Override
    public void warning(SAXParseException e) {}

    /** By a schema. The JDK tells a wrong value twice: of its type, and of what holds it. */
    @Override
    public void error(SAXParseException e) {
        String message = String.valueOf(e.getMessage());
        Optional<String> holder = SchemaWords.holder(message);
        if (ofValue && holder.isPresent()) {
            found.add(found.remove(found.size() - 1).in(holder.get()));
            ofValue = false;
            return;
        }
        boolean added =
                add(
                        SchemaMistake.of(
                                SchemaMistake.Kind.NOT_VALID,
                                e.getLineNumber(),
                                e.getColumnNumber(),
                                message,
                                SchemaWords.of(message)));
        ofValue = added && SchemaWords.isOfValue(message);
    }

    @Override
    public void fatalError(SAXParseException e) {
        error(e);
    }
}
