package org.bifolio.crosswalk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All places of an output. XML outputs offer a fixed list; a CSV file takes any heading that
 * follows its rule.
 */
public final class Slots {

    private final List<String> names;
    private final String rule;
    private final Function<String, Optional<Slot>> finder;

    private Slots(List<String> names, String rule, Function<String, Optional<Slot>> finder) {
        this.names = names;
        this.rule = rule;
        this.finder = finder;
    }

    /** These places and no others. */
    public static Slots of(Slot... slots) {
        List<Slot> all = List.of(slots);
        return new Slots(
                Arrays.stream(slots).map(Slot::name).distinct().toList(),
                "the output has no such place",
                target -> all.stream().filter(slot -> slot.name().equals(target)).findFirst());
    }

    /**
     * Any place whose name follows a rule.
     *
     * @param rule a sentence that tells a cataloguer what a name must look like
     * @param finder the place of a name, or nothing where the name breaks the rule
     */
    public static Slots ruled(String rule, Function<String, Optional<Slot>> finder) {
        return new Slots(List.of(), rule, finder);
    }

    Optional<Slot> find(String target) {
        return finder.apply(target);
    }

    /** The names to choose from; empty where a rule decides. */
    List<String> names() {
        return names;
    }

    String rule() {
        return rule;
    }
}
