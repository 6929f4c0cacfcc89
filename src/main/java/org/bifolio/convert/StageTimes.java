package org.bifolio.convert;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.LongAdder;

/** How long each stage of the conversion took, summed over all threads. */
public final class StageTimes {

    /** The stages in their order. */
    public enum Stage {
        READ,
        DECODE,
        LOCATE,
        PAIR,
        CLEAN,
        CHECK,
        RENDER,
        VALIDATE,
        STAGE
    }

    private final Map<Stage, LongAdder> nanos = new EnumMap<>(Stage.class);

    public StageTimes() {
        for (Stage stage : Stage.values()) {
            nanos.put(stage, new LongAdder());
        }
    }

    /**
     * Notes the end of a stage.
     *
     * @param since when it began, by {@link System#nanoTime()}
     * @return now, for the stage that follows
     */
    public long add(Stage stage, long since) {
        long now = System.nanoTime();
        Objects.requireNonNull(nanos.get(stage)).add(now - since);
        return now;
    }

    /** Seconds by the stage's name in lower case. */
    public Map<String, Double> seconds() {
        Map<String, Double> seconds = new LinkedHashMap<>();
        nanos.forEach(
                (stage, time) ->
                        seconds.put(stage.name().toLowerCase(Locale.ROOT), time.sum() / 1e9));
        return seconds;
    }
}
