package nl.handreiking.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A build in a process of its own, which tells each step on its standard output and waits for ever
 * at the one at which the test wants to kill it.
 *
 * <p>Arguments: the output folder, what the pages say, and the number of the step to wait at.
 */
final class KilledBuild {

  private final int waitAt;
  private int step;

  private KilledBuild(int waitAt) {
    this.waitAt = waitAt;
  }

  public static void main(String[] args) throws Exception {
    KilledBuild build = new KilledBuild(Integer.parseInt(args[2]));
    Mover steps =
        (from, to) -> {
          build.reach("before moving " + from.getFileName());
          Mover.atomic().move(from, to);
          build.reach("after moving " + from.getFileName());
        };
    try (SiteWriter writer = SiteWriter.open(Path.of(args[0]), steps)) {
      writer.write(build.telling(Sites.saying(args[1])), Sites.SILENT);
    }
    System.out.println("done");
  }

  private SitePlan telling(SitePlan plan) {
    List<OutputFile> files = new ArrayList<>();
    for (OutputFile file : plan.files()) {
      files.add(
          new OutputFile(
              file.path(),
              () -> {
                reach("rendering " + file.path());
                return file.content().bytes();
              }));
    }
    return new SitePlan(files);
  }

  private void reach(String name) {
    int reached;
    synchronized (this) {
      reached = step++;
    }
    if (reached == waitAt) {
      System.out.println(name);
      waitForEver();
    }
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException never) {
      throw new IllegalStateException(never);
    }
  }
}
