package org.probity.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.probity.batch.Journal;
import org.probity.batch.Progress;
import org.probity.batch.RelayedProgress;

/**
 * Somebody who stops a check from the keyboard, or a system that ends it: the work is put down at the next safe place, and
 * the user is told how it goes on.
 */
final class Interruption implements AutoCloseable {

    /** Longer than judging some hundred subjects takes; who cannot wait has kill -9, and loses no more by it. */
    private static final int SECONDS_TO_PUT_DOWN = 20;

    private final Talk talk;
    private final Thread hook;
    private final CountDownLatch isDown = new CountDownLatch(1);
    private volatile boolean isAsked;
    private volatile boolean isJudging;
    private volatile String word = "Stopped before anybody was judged. Nothing was written.";

    private Interruption(Talk talk) {
        this.talk = talk;
        this.hook = new Thread(this::ask, "interruption");
    }

    /** Listens from now on until it is closed. */
    static Interruption heard(Talk talk) {
        Interruption interruption = new Interruption(talk);
        Runtime.getRuntime().addShutdownHook(interruption.hook);
        return interruption;
    }

    /** The system waits with the end of the process until this returns. */
    private void ask() {
        isAsked = true;
        try {
            if (isJudging && !isDown.await(SECONDS_TO_PUT_DOWN, TimeUnit.SECONDS)) {
                talk.say("Stopped while something took long.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        talk.say(word);
    }

    /**
     * Progress that ends the judging when somebody asks to stop.
     *
     * @param other who is told of the progress
     * @param journal what is kept of it
     * @param resumes whether a stopped run can go on from it
     */
    Progress stopping(Progress other, Journal journal, boolean resumes) {
        isJudging = true;
        return new RelayedProgress(other) {
            @Override
            public void advances(long by) {
                super.advances(by);
                word = stopped(journal, resumes);
                if (isAsked) {
                    ends();
                    throw new Stopped(Exit.INTERRUPTED, word);
                }
            }
        };
    }

    private static String stopped(Journal journal, boolean resumes) {
        String far = "Stopped: " + Words.count(journal.judgedAlone(), "subject") + " judged by themselves, "
                + Words.number(journal.judgedTogether()) + " with their connections.";
        return far + (resumes ? " The same command with --resume goes on from here." : " Nothing was written.");
    }

    /** The output is in its place. */
    void finished() {
        word = "The check was finished before it was stopped.";
    }

    /** The work is done or put down. */
    @Override
    public void close() {
        isDown.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyEnding) {
            // Then the hook is what waits for this.
        }
    }
}
