package org.bifolio.keywords;

/** Takes features as they are found: weighs them, or keeps them to learn from. */
interface FeatureSink {

    void add(Feature feature, double value);
}
