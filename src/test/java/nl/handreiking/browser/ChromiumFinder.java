package nl.handreiking.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Provides the browser of the tests: one on the PATH; else, as root on Debian or Ubuntu, the
 * package; else none, and Playwright downloads its own.
 */
public final class ChromiumFinder {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final long INSTALL_MINUTES = 10;

  private ChromiumFinder() {}

  static Optional<Path> find() {
    Optional<Path> present = onPath();
    return present.isPresent() || !installPackage() ? present : onPath();
  }

  /** Installs nothing. */
  public static Optional<Path> onPath() {
    return OnPath.find(NAMES);
  }

  private static boolean installPackage() {
    boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
    boolean root = "root".equals(System.getProperty("user.name"));
    return debian
        && root
        && runs("apt-get", "update", "-qq")
        && runs("apt-get", "install", "-y", "-qq", "chromium");
  }

  private static boolean runs(String... command) {
    try {
      ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
      Process process = builder.start();
      return process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
