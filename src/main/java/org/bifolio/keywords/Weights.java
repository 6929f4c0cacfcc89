package org.bifolio.keywords;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** One weight a feature. */
@SuppressWarnings("EnumOrdinal") // an array by feature: this is the hot path
final class Weights {

    private final double[] values;

    Weights(double[] values) {
        this.values = values.clone();
    }

    double of(Feature feature) {
        return values[feature.ordinal()];
    }

    double[] values() {
        return values.clone();
    }

    /** A resource beside this class: name, tab, weight. */
    static Weights bundled(String resource) {
        double[] values = new double[Feature.COUNT];
        try (InputStream in = Weights.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its resource " + resource);
            }
            var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                Feature feature = Feature.valueOf(line.substring(0, tab));
                values[feature.ordinal()] = Double.parseDouble(line.substring(tab + 1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Weights(values);
    }
}
