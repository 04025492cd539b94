package nl.handreiking.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.handreiking.bench.Comparison.Contender;
import nl.handreiking.browser.OnPath;

/** Hugo, to compare with, on a site with the same texts. */
record Hugo(Path program, Path temp) {

  static Optional<Hugo> find(Path temp) {
    return OnPath.find(List.of("hugo")).map(program -> new Hugo(program, temp));
  }

  /** Builds into an empty folder each time: Hugo itself deletes nothing. */
  Contender building(Path corpus) throws IOException {
    Path site = temp.resolve("hugo-" + corpus.getFileName());
    HugoSite.write(corpus, site);
    Path out = temp.resolve("out-" + corpus.getFileName());
    List<String> command =
        List.of(
            program.toString(),
            "--quiet",
            "--config",
            HugoSite.CONFIG,
            "--source",
            site.toString(),
            "--destination",
            out.toString());
    return new Contender(
        "hugo",
        () -> {
          TempFolder.delete(out);
          return ProcessRun.toTheEnd(command, temp.resolve("log.txt"));
        });
  }
}
