package org.bifolio.crosswalk;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * All places of an output. XML outputs offer a fixed list; a CSV file takes any heading that
 * follows its rule.
 */
public final class Slots {

    private final Set<String> names;
    private final String rule;
    private final Function<String, Optional<Slot>> finder;

    private Slots(Set<String> names, String rule, Function<String, Optional<Slot>> finder) {
        this.names = names;
        this.rule = rule;
        this.finder = finder;
    }

    /** These places and no others. */
    public static Slots of(Slot... slots) {
        return of(List.of(slots));
    }

    /** These places and no others. */
    public static Slots of(Collection<Slot> slots) {
        Map<String, Slot> byName =
                slots.stream().collect(toUnmodifiableMap(Slot::name, Function.identity()));
        return new Slots(
                byName.keySet(),
                "the output has no such place",
                target -> Optional.ofNullable(byName.get(target)));
    }

    /**
     * Any place whose name follows a rule.
     *
     * @param rule tells a cataloguer what a name must look like
     * @param finder the place of a name, or nothing where the name breaks the rule
     */
    public static Slots ruled(String rule, Function<String, Optional<Slot>> finder) {
        return new Slots(Set.of(), rule, finder);
    }

    /** These places, and any other that is found. */
    public Slots or(Function<String, Optional<Slot>> others) {
        return new Slots(names, rule, target -> find(target).or(() -> others.apply(target)));
    }

    Optional<Slot> find(String target) {
        return finder.apply(target);
    }

    /** The names to choose from; empty where a rule decides. */
    Set<String> names() {
        return names;
    }

    String rule() {
        return rule;
    }
}
