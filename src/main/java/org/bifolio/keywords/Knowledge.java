package org.bifolio.keywords;

/**
 * What readings are judged by.
 *
 * @param general what Chinese terms mean in general
 * @param learnt what keyword pairs of other records tell
 * @param known the English keywords of those pairs
 */
record Knowledge(
        Glossary general,
        Glossary learnt,
        KnownKeywords known,
        Weights weights,
        WordScores scores) {

    /** Weights rest on how much is known: more of it makes what stays unmatched tell more. */
    static Knowledge of(LearntPairs pairs, Cedict dictionary) {
        Glossary own = TermTable.bundled();
        Glossary given = dictionary.glossary();
        Glossary general = new Glossary.Builder().addAll(own).addAll(given).build();
        boolean rich = pairs.size() > 0 || !given.isEmpty();
        Weights weights = Weights.bundled(rich ? "weights-learnt.tsv" : "weights.tsv");
        return new Knowledge(
                general, pairs.glossary(), pairs.known(), weights, new LexiconScores());
    }

    /** The same, judged by other weights. */
    Knowledge with(Weights others) {
        return new Knowledge(general, learnt, known, others, scores);
    }
}
