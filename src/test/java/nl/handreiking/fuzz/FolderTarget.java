package nl.handreiking.fuzz;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.Exporters;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.check.Review;
import nl.handreiking.check.Rules;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.content.ContentReader;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.DiagnosticFormatter;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Outcome;

/**
 * A small publication of which some files hold other texts: read, checked, reviewed, and planned
 * down to the pages. The input is cut at NUL; each piece begins with a byte that chooses a file.
 */
public final class FolderTarget {

  private static final Path BASE =
      Path.of("src/test/resources/bad/_basis/content").toAbsolutePath();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final List<String> FILES =
      ContentReader.files(BASE).stream()
          .map(shown -> shown.substring(shown.indexOf('/') + 1))
          .filter(path -> path.endsWith(".md") || path.endsWith(".yaml"))
          .toList();
  private static final Theme THEME = Theme.standard();
  private static final BuildRequest REQUEST =
      new BuildRequest(
          BASE,
          Optional.empty(),
          Path.of("site-output"),
          Optional.empty(),
          TODAY,
          "0",
          new Exporters(List.of()));
  private static final DiagnosticFormatter FORMATTER = new DiagnosticFormatter(Messages.in("nl"));

  private FolderTarget() {}

  /** Called by Jazzer, once: loading classes is not what takes too long. */
  public static void fuzzerInitialize() {
    fuzzerTestOneInput("titel: a".getBytes(StandardCharsets.UTF_8));
  }

  /** Called by Jazzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    Map<String, String> instead = new TreeMap<>();
    for (String piece : new String(input, StandardCharsets.UTF_8).split("\0", 4)) {
      if (!piece.isEmpty()) {
        instead.put(FILES.get(piece.charAt(0) % FILES.size()), piece.substring(1));
      }
    }
    Outcome<Survey> checked = ContentReader.read(BASE, instead).then(Rules::check);
    Outcome<Survey> reviewed = checked.ifClean(survey -> Review.of(survey, TODAY));
    SiteBuild.plan(
            REQUEST,
            reviewed,
            () -> Outcome.of(THEME),
            file -> {
              throw new IllegalStateException("no exporter, no file");
            })
        .diagnostics()
        .forEach(FORMATTER::format);
  }
}
