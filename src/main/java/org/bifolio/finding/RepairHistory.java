package org.bifolio.finding;

import java.util.List;

/** Walks a field's repairs forwards and backwards. */
public final class RepairHistory {

    private RepairHistory() {}

    /**
     * What the repairs made of the page's text.
     *
     * @param repairs of one field, in their order
     */
    public static String replay(String pageText, List<Repair> repairs) {
        StringBuilder text = new StringBuilder(pageText);
        for (Repair repair : repairs) {
            text.replace(
                    repair.offset(), repair.offset() + repair.before().length(), repair.after());
        }
        return text.toString();
    }

    /**
     * The page's text, from the record's.
     *
     * @param repairs of one field, in their order
     */
    public static String undo(String recordText, List<Repair> repairs) {
        StringBuilder text = new StringBuilder(recordText);
        for (int i = repairs.size() - 1; i >= 0; i--) {
            Repair repair = repairs.get(i);
            text.replace(
                    repair.offset(), repair.offset() + repair.after().length(), repair.before());
        }
        return text.toString();
    }
}
