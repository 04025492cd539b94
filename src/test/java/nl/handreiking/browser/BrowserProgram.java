package nl.handreiking.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A browser that tests run in: one on the PATH; else, as root on Debian or Ubuntu, the package;
 * else none.
 */
public enum BrowserProgram {
  CHROMIUM("chromium", "chromium-browser", "google-chrome", "google-chrome-stable"),
  FIREFOX("firefox-esr", "firefox");

  private static final long INSTALL_MINUTES = 10;

  private final List<String> names;

  BrowserProgram(String... names) {
    this.names = List.of(names);
  }

  Optional<Path> find() {
    Optional<Path> present = onPath();
    return present.isPresent() || !installPackage() ? present : onPath();
  }

  /** Installs nothing. */
  public Optional<Path> onPath() {
    return OnPath.find(names);
  }

  /** The name of the program in Debian is that of its package too. */
  private String debianPackage() {
    return names.get(0);
  }

  private boolean installPackage() {
    boolean debian = Files.isExecutable(Path.of("/usr/bin/apt-get"));
    boolean root = "root".equals(System.getProperty("user.name"));
    return debian
        && root
        && runs("apt-get", "update", "-qq")
        && runs("apt-get", "install", "-y", "-qq", debianPackage());
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
