package org.bifolio.write.jats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bifolio.article.Classification;

/** Classes as {@code <subj-group>}, one a scheme; a class with a caption is a compound subject. */
final class Subjects {

    private static final String SLOT = "subj-group";

    private Subjects() {}

    static List<SubjectsXml> of(SlotValues values) {
        Map<String, SubjectsXml> groups = new LinkedHashMap<>(1);
        for (SlotValues.Part<Classification> part : values.parts(SLOT, Classification.class)) {
            String scheme = values.legal(SLOT, part.value().scheme());
            SubjectsXml group = groups.computeIfAbsent(scheme, Subjects::group);
            group.subjects.add(subject(values, part.value()));
        }
        return new ArrayList<>(groups.values());
    }

    private static SubjectsXml group(String scheme) {
        SubjectsXml group = new SubjectsXml();
        group.scheme = scheme;
        return group;
    }

    private static Object subject(SlotValues values, Classification classification) {
        String code = values.legal(SLOT, classification.code());
        if (classification.label() == null) {
            SubjectsXml.Subject subject = new SubjectsXml.Subject();
            subject.code = code;
            return subject;
        }
        SubjectsXml.Compound compound = new SubjectsXml.Compound();
        String label = values.legal(SLOT, classification.label());
        compound.parts = List.of(part("code", code), part("text", label));
        return compound;
    }

    private static SubjectsXml.SubjectPart part(String type, String text) {
        SubjectsXml.SubjectPart part = new SubjectsXml.SubjectPart();
        part.type = type;
        part.text = text;
        return part;
    }
}
