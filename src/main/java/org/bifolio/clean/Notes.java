package org.bifolio.clean;

import java.util.ArrayList;
import java.util.List;
import org.bifolio.finding.Finding;
import org.bifolio.finding.Repair;

/** What is noted while one article is cleaned. */
record Notes(List<Repair> repairs, List<Finding> findings) {

    Notes(List<Finding> findings) {
        this(new ArrayList<>(), new ArrayList<>(findings));
    }

    /** Keeps a text's history and gives the text. */
    String keep(FieldText text) {
        repairs.addAll(text.repairs());
        return text.text();
    }
}
