package org.bifolio.input;

import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Several sorted lists of pages as one; a page named by two inputs stands once. */
final class SortedMerge implements Iterator<ListedPage> {

    private record Head(ListedPage page, Iterator<ListedPage> rest) {}

    private final PriorityQueue<Head> heads =
            new PriorityQueue<>(Comparator.comparing((Head head) -> head.page().key()));
    private @Nullable PageKey last;

    SortedMerge(List<Iterator<ListedPage>> lists) {
        lists.forEach(this::push);
    }

    @Override
    public boolean hasNext() {
        while (!heads.isEmpty() && heads.element().page().key().equals(last)) {
            push(heads.remove().rest());
        }
        return !heads.isEmpty();
    }

    @Override
    public ListedPage next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Head head = heads.remove();
        push(head.rest());
        last = head.page().key();
        return head.page();
    }

    private void push(Iterator<ListedPage> list) {
        if (list.hasNext()) {
            heads.add(new Head(list.next(), list));
        }
    }
}
