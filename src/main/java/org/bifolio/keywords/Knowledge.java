package org.bifolio.keywords;

/**
 * What readings are judged by.
 *
 * @param general what Chinese terms mean in general
 * @param learnt what keyword pairs of other records tell
 */
record Knowledge(Glossary general, Glossary learnt, Weights weights, WordScores scores) {}
