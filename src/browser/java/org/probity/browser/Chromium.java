package org.probity.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.probity.web.Site;

/** The system's Chromium, without a window. It asks nobody but the site under test. */
final class Chromium implements AutoCloseable {

    private static final Path BINARY = Path.of("/usr/bin/chromium");
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final Playwright playwright;
    private final Browser browser;
    private final String address;
    /** Cookies of those who signed in: signing in again and again would be refused, as it should be. */
    private final Map<String, String> signedIn = new HashMap<>();

    private Chromium(Site site) {
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(BINARY)
                        .setArgs(QUIET));
        this.address = site.server().address();
    }

    static boolean isThere() {
        return Files.isExecutable(BINARY);
    }

    static Chromium at(Site site) {
        return new Chromium(site);
    }

    /** A fresh browser of somebody who signed in. */
    Page signedIn(String login, String password, int width, String language) {
        String cookies = signedIn.computeIfAbsent(login, name -> signIn(name, password));
        return browser.newContext(options(width, language).setStorageState(cookies)).newPage();
    }

    private String signIn(String login, String password) {
        try (BrowserContext context = browser.newContext(options(1200, "en"))) {
            Page page = context.newPage();
            page.navigate("/login");
            page.locator("#f-name").fill(login);
            page.locator("#f-password").fill(password);
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/login"));
            return context.storageState();
        }
    }

    private Browser.NewContextOptions options(int width, String language) {
        return new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale(language)
                .setViewportSize(width, 900);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
