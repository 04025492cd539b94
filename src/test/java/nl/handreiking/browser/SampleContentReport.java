package nl.handreiking.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handreiking.output.OutputFile;
import nl.handreiking.report.editorial.EditorialReport;
import nl.handreiking.report.editorial.SampleEditorial;
import nl.handreiking.site.report.EditorialPages;
import nl.handreiking.site.theme.Theme;

/** Two reports for editors, made once for all tests of a run: a whole one, and one with errors. */
final class SampleContentReport {

  private static final Path FOLDER = Path.of("target", "sample-content-report").toAbsolutePath();

  private SampleContentReport() {}

  /** Holds {@code whole/index.html} and {@code stopped/index.html}, and what they need. */
  static Path folder() {
    return Made.FOLDER;
  }

  static String page() {
    return folder().resolve("whole/index.html").toUri().toString();
  }

  private static final class Made {

    private static final Path FOLDER = make();

    private static Path make() {
      try {
        write("whole", SampleEditorial.varied());
        write("stopped", SampleEditorial.stopped());
        return SampleContentReport.FOLDER;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void write(String name, EditorialReport report) throws IOException {
      Path folder = Files.createDirectories(SampleContentReport.FOLDER.resolve(name));
      for (OutputFile file :
          EditorialPages.of(
                  report, "../../../src/test/resources/verslag/content/", Theme.standard(), "nl")
              .value()
              .orElseThrow()) {
        Files.write(folder.resolve(file.path().value()), file.content().bytes());
      }
    }
  }
}
