package org.bifolio.output;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The articles that several pages tell: the page that tells more becomes the record, a tie goes to
 * the later one.
 */
final class Groups {

    /** Pages of one article, by their position in the catalogue. */
    private static final class Group {
        private final List<String> uris = new ArrayList<>();
        private int winner;
        private int winnerIndex;
        private int richness = Integer.MIN_VALUE;

        private void add(int position, PageEntry entry) {
            if (entry.richness() >= richness) {
                richness = entry.richness();
                winner = position;
                winnerIndex = uris.size();
            }
            uris.add(entry.articleUri());
        }
    }

    private final Map<String, Group> byId = new HashMap<>();

    /** Reads a catalogue for all pages whose id may be repeated. */
    static Groups read(Path catalogue, IdSet repeated) throws IOException {
        Groups groups = new Groups();
        try (Lines.Source<PageEntry> entries = Lines.read(catalogue, new PageEntryForm())) {
            PageEntry entry = entries.next();
            for (int position = 0; entry != null; position++) {
                if (entry.id() != null && repeated.contains(entry.id())) {
                    groups.byId.computeIfAbsent(entry.id(), id -> new Group()).add(position, entry);
                }
                entry = entries.next();
            }
        }
        groups.byId.values().removeIf(group -> group.uris.size() == 1);
        return groups;
    }

    /** Whether no article is told by several pages. */
    boolean isEmpty() {
        return byId.isEmpty();
    }

    /** Whether several pages tell this article. */
    boolean contains(@Nullable String id) {
        return byId.containsKey(id);
    }

    boolean isWinner(String id, int position) {
        Group group = byId.get(id);
        return group == null || group.winner == position;
    }

    /** The uris of an article's other pages. */
    List<String> duplicates(String id) {
        Group group = byId.get(id);
        if (group == null) {
            return List.of();
        }
        List<String> others = new ArrayList<>(group.uris);
        others.remove(group.winnerIndex);
        return others;
    }
}
