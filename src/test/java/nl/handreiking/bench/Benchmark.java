package nl.handreiking.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.handreiking.bench.Comparison.Contender;

/**
 * All figures on speed: builds and the start of a preview, each in a process of its own, beside
 * another checkout and Hugo; then what a running preview takes. See CONTRIBUTING.md.
 */
final class Benchmark {

  private final BenchmarkOptions options;
  private final TempFolder temp;
  private final Comparison comparison;
  private final List<Launcher> launchers = new ArrayList<>();
  private final Optional<Hugo> hugo;

  private Benchmark(BenchmarkOptions options, TempFolder temp) throws IOException {
    this.options = options;
    this.temp = temp;
    this.comparison = new Comparison(options.rounds());
    this.hugo = Hugo.find(folder("hugo"));
    launchers.add(new Launcher("this", Path.of("").toAbsolutePath(), folder("this")));
    if (options.against().isPresent()) {
      launchers.add(new Launcher("against", options.against().get(), folder("against")));
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    BenchmarkOptions options = BenchmarkOptions.of(arguments);
    try (TempFolder temp = TempFolder.create()) {
      Benchmark benchmark = new Benchmark(options, temp);
      if (options.builds()) {
        benchmark.builds();
      }
      if (options.preview()) {
        benchmark.preview();
      }
    }
  }

  private void builds() throws IOException, InterruptedException {
    Comparison.printHead("build");
    comparison.print(
        "shipped", launchers.stream().map(it -> it.building(it.shippedContent())).toList());
    for (int pages : options.pages()) {
      Path corpus = temp.resolve("corpus-" + pages);
      Corpus.write(corpus, pages);
      List<Contender> contenders = new ArrayList<>();
      launchers.forEach(it -> contenders.add(it.building(corpus)));
      if (hugo.isPresent()) {
        contenders.add(hugo.get().building(corpus));
      }
      comparison.print(pages + " pages", contenders);
      TempFolder.delete(corpus);
    }
  }

  private void preview() throws IOException, InterruptedException {
    Comparison.printHead("serve, to its first page");
    comparison.print(
        "shipped", launchers.stream().map(it -> it.serving(it.shippedContent())).toList());
    runAlone(LiveBenchmark.class);
    runAlone(ServeBenchmark.class);
  }

  /** In a Java that has nothing else to do, with the options of this one. */
  private void runAlone(Class<?> benchmark) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), benchmark.getName()));
    options.pages().forEach(pages -> command.add(Integer.toString(pages)));
    System.out.println();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      System.out.println(benchmark.getSimpleName() + " fails");
    }
  }

  private Path folder(String name) throws IOException {
    return Files.createDirectories(temp.resolve(name));
  }
}
