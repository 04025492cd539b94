package nl.handreiking.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.handreiking.output.OutputFile;
import nl.handreiking.report.links.SampleReport;
import nl.handreiking.site.report.LinkReportPages;
import nl.handreiking.site.theme.Theme;

/** The page of a report with everything in it, made once for all tests of a run. */
final class SampleLinkReport {

  private static final Path FOLDER = Path.of("target", "sample-link-report").toAbsolutePath();

  private SampleLinkReport() {}

  /** Holds {@code index.html} and what it needs. */
  static Path folder() {
    return Made.FOLDER;
  }

  static String page() {
    return folder().resolve("index.html").toUri().toString();
  }

  private static final class Made {

    private static final Path FOLDER = make();

    private static Path make() {
      try {
        Files.createDirectories(SampleLinkReport.FOLDER);
        for (OutputFile file :
            LinkReportPages.of(SampleReport.varied(), "Samen lezen", Theme.standard(), "nl")
                .value()
                .orElseThrow()) {
          Files.write(SampleLinkReport.FOLDER.resolve(file.path().value()), file.content().bytes());
        }
        return SampleLinkReport.FOLDER;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
