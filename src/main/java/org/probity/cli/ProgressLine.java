package org.probity.cli;

import java.io.Console;
import java.lang.reflect.Method;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;
import org.probity.batch.Progress;

/** A progress bar on standard error, with pace and time left. */
final class ProgressLine implements Progress {

    private @Nullable ProgressBar bar;

    @Override
    public void begins(String phase, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(phase)
                .setInitialMax(total)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .showSpeed()
                .build();
    }

    @Override
    public void advances(long by) {
        if (bar != null) {
            bar.stepBy(by);
        }
    }

    @Override
    public void ends() {
        if (bar != null) {
            bar.close();
        }
    }

    /** Whether somebody sits before a terminal. From JDK 22 on a console can be there without one. */
    static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            Method asks = Console.class.getMethod("isTerminal");
            return Boolean.TRUE.equals(asks.invoke(console));
        } catch (ReflectiveOperationException olderJdk) {
            return true;
        }
    }
}
