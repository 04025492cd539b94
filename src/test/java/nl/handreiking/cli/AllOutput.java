package nl.handreiking.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handreiking.links.memory.LinkMemory;
import nl.handreiking.report.Format;
import nl.handreiking.report.links.Overview;
import nl.handreiking.report.links.ReportTexts;
import nl.handreiking.report.links.SampleReport;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceText;

/**
 * Everything that the tool can put out, in a process of its own: a site with its presentations, the
 * forms of what a check and a link check found, the memory of links, and new parts of content.
 *
 * <p>Arguments: a folder with a good content in {@code content/} and the {@link #BAD} ones beside
 * it, which gets the output.
 */
final class AllOutput {

  /** Contents with mistakes that are told with numbers. */
  static final String[] BAD = {"adressen", "contrast", "getal", "niet-utf8"};

  private static final String MEMORY =
      "https://lezen.example/\tdead\tnot-found\t2026-11-21T23:40Z\t2026-11-14\t12\tLezen\n";

  private final Path folder;

  private AllOutput(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] args) throws IOException {
    AllOutput output = new AllOutput(Path.of(args[0]));
    output.run("build");
    for (String bad : BAD) {
      for (Format form : Format.OF_ALL) {
        output.run("check", "--content", bad, "--format", form.label());
      }
    }
    output.run("new", "niveau", "groot");
    output.run("links", "--help");
    output.links();
  }

  private void run(String... args) throws IOException {
    Cli.Run run = Cli.at(folder).run(args);
    write(String.join(" ", args).replace('/', '_'), run.status() + "\n" + run.out() + run.err());
  }

  private void links() throws IOException {
    for (Format format : Format.values()) {
      for (String language : new String[] {"nl", "en"}) {
        write(
            "links " + format.label() + " " + language,
            format.render(Overview.of(SampleReport.varied(), ReportTexts.in(language))));
      }
    }
    write("memory", LinkMemory.parse(new SourceText("memory", MEMORY), new Problems()).text());
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".txt"), text);
  }
}
