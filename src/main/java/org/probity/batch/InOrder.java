package org.probity.batch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** Work on several threads whose results come back in the order of the items, so that threads change no byte. */
final class InOrder implements AutoCloseable {

    private static final int CHUNK = 64;
    private static final int CHUNKS_AHEAD_PER_THREAD = 4;

    private final ExecutorService pool;
    private final int ahead;

    InOrder(int threads) {
        this.pool = Executors.newFixedThreadPool(threads);
        this.ahead = threads * CHUNKS_AHEAD_PER_THREAD;
    }

    /** Works on every item; the sink is called by this thread, and no result is kept. */
    <T, R> void each(List<T> items, Function<T, R> work, Consumer<List<R>> sink) {
        Deque<Future<List<R>>> running = new ArrayDeque<>();
        for (int from = 0; from < items.size(); from += CHUNK) {
            List<T> chunk = items.subList(from, Math.min(from + CHUNK, items.size()));
            running.add(pool.submit(() -> chunk.stream().map(work).toList()));
            if (running.size() >= ahead) {
                sink.accept(result(running.remove()));
            }
        }
        while (!running.isEmpty()) {
            sink.accept(result(running.remove()));
        }
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while judging", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("judging a subject failed", e.getCause());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
