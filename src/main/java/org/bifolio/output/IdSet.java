package org.bifolio.output;

import java.util.Arrays;

/**
 * A set of article ids by a 64-bit hash, eight bytes an id where strings would take a hundred. Two
 * ids may, very rarely, look the same to it; so it may only be asked where a false yes costs work,
 * not truth.
 */
final class IdSet {

    private static final long EMPTY = 0;

    private long[] slots = new long[1 << 10];
    private int size;

    /** Adds an id and tells whether it is new. */
    boolean add(String id) {
        if (size * 2 >= slots.length) {
            grow();
        }
        boolean added = insert(slots, hash(id));
        if (added) {
            size++;
        }
        return added;
    }

    int size() {
        return size;
    }

    boolean contains(String id) {
        long hash = hash(id);
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != EMPTY) {
            if (slots[slot] == hash) {
                return true;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        return false;
    }

    private void grow() {
        long[] larger = new long[slots.length * 2];
        Arrays.stream(slots).filter(hash -> hash != EMPTY).forEach(hash -> insert(larger, hash));
        slots = larger;
    }

    private static boolean insert(long[] slots, long hash) {
        int slot = (int) hash & (slots.length - 1);
        while (slots[slot] != EMPTY) {
            if (slots[slot] == hash) {
                return false;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
        slots[slot] = hash;
        return true;
    }

    /** FNV-1a, then a mix that spreads it over all bits. */
    private static long hash(String id) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 32) * 0xd6e8feb86659fd93L;
        hash ^= hash >>> 32;
        return hash == EMPTY ? 1 : hash;
    }
}
