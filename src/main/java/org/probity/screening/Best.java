package org.probity.screening;

/** The so many numbers of most worth; of equal ones the lowest. Not safe for threads. */
final class Best {

    private final long[] heap;
    private int size;

    Best(int most) {
        heap = new long[most];
    }

    /** Takes a number in, if it is among the best so far. */
    void offer(int number, float worth) {
        long key = (long) Float.floatToIntBits(Math.max(0, worth)) << Integer.SIZE | Integer.MAX_VALUE - number;
        if (size < heap.length) {
            rise(size++, key);
        } else if (key > heap[0]) {
            sink(key);
        }
    }

    private void rise(int from, long key) {
        int at = from;
        while (at > 0 && heap[(at - 1) / 2] > key) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = key;
    }

    private void sink(long key) {
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            child += child + 1 < size && heap[child + 1] < heap[child] ? 1 : 0;
            if (heap[child] >= key) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = key;
    }

    int size() {
        return size;
    }

    /** One of the best, in no order. */
    int number(int at) {
        return Integer.MAX_VALUE - (int) heap[at];
    }
}
