package nl.handreiking.build;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.handreiking.check.Rules;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.content.ContentReader;
import nl.handreiking.model.Guide;
import nl.handreiking.output.FileStore;
import nl.handreiking.output.OutputProblem;
import nl.handreiking.output.SitePlan;
import nl.handreiking.output.SiteWriter;
import nl.handreiking.picture.PictureFault;
import nl.handreiking.site.SitePlanner;
import nl.handreiking.site.page.Download;
import nl.handreiking.site.page.SiteOptions;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.site.theme.ThemeFault;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.ProgressListener;

/** The pipeline: read, check, plan, write. */
public final class SiteBuild {

  private SiteBuild() {}

  /** Everything that is wrong with the content; nothing is written. */
  public static Outcome<Survey> check(Path content) {
    return check(content, ProgressListener.NONE);
  }

  /** The same, told of each file that was read. */
  public static Outcome<Survey> check(Path content, ProgressListener reading) {
    return new PictureDamage().check(ContentReader.read(content, reading)).then(Rules::check);
  }

  /** The same without the pixels of pictures, which a build reads anyway. */
  static Outcome<Survey> checkTexts(Path content, ProgressListener reading) {
    return ContentReader.read(content, reading).then(Rules::check);
  }

  /** All files of the content, as editors know them. */
  public static List<String> files(Path content) {
    return ContentReader.files(content);
  }

  /** Writes the site, unless something is wrong with the content or the theme. */
  public static Outcome<SitePlan> build(BuildRequest request, ProgressListener writing)
      throws OutputProblem {
    Checked checked = Checked.forSite(request.content(), request.date(), ProgressListener.NONE);
    return build(request, checked, writing);
  }

  /** Writes the site of a publication that was read and checked, told of each file. */
  public static Outcome<SitePlan> build(
      BuildRequest request, Checked checked, ProgressListener writing) throws OutputProblem {
    return build(request, checked, ExportFiles::in, writing);
  }

  /** The same, with files of exporters from elsewhere than a store in the output folder. */
  static Outcome<SitePlan> build(
      BuildRequest request,
      Checked checked,
      Function<FileStore, ExportFiles> files,
      ProgressListener writing)
      throws OutputProblem {
    try (SiteWriter writer = SiteWriter.open(request.out())) {
      ExportFiles from = files.apply(writer.made());
      Outcome<SitePlan> planned = plan(request, checked.outcome(), () -> theme(request), from);
      Optional<SitePlan> clean = planned.hasErrors() ? Optional.empty() : planned.value();
      if (clean.isPresent()) {
        writer.write(clean.get(), writing);
      }
      return planned;
    } catch (ThemeFault fault) {
      return Outcome.failed(List.of(fault.diagnostic()));
    } catch (PictureFault fault) {
      return Outcome.failed(damage(checked, fault));
    }
  }

  /** The picture that stopped the build, and all others that would. */
  private static List<Diagnostic> damage(Checked checked, PictureFault first) {
    Stream<Diagnostic> all =
        checked.outcome().value().map(Survey::guide).stream()
            .flatMap(guide -> new PictureDamage().check(Outcome.of(guide)).diagnostics().stream());
    return Stream.concat(Stream.of(first.diagnostic()), all).sorted().distinct().toList();
  }

  /**
   * The plan of content that was checked; nothing is written.
   *
   * @param theme only asked for when nothing is wrong with the content
   * @param files where the files of exporters come from
   */
  public static Outcome<SitePlan> plan(
      BuildRequest request,
      Outcome<Survey> checked,
      Supplier<Outcome<Theme>> theme,
      ExportFiles files) {
    return checked.ifClean(
        survey -> {
          Guide guide = survey.guide();
          return theme
              .get()
              .then(
                  found ->
                      plan(
                          guide,
                          request,
                          found,
                          downloads(guide, request, files),
                          files.pictures()));
        });
  }

  /** The plan without downloads. */
  static Outcome<SitePlan> plan(Guide guide, BuildRequest request, Theme theme) {
    return plan(guide, request, theme, List.of(), FileStore.NONE);
  }

  private static Outcome<SitePlan> plan(
      Guide guide, BuildRequest request, Theme theme, List<Download> downloads, FileStore store) {
    String baseUrl = request.baseUrl().map(Object::toString).orElse("");
    SiteOptions options =
        new SiteOptions(baseUrl, request.date(), request.version(), downloads, store);
    return new SitePlanner(theme).plan(guide, options);
  }

  private static List<Download> downloads(Guide guide, BuildRequest request, ExportFiles files) {
    return Downloads.of(guide, request.exporters(), files);
  }

  /** The theme of a site. */
  public static Outcome<Theme> theme(BuildRequest request) {
    return request
        .templates()
        .map(folder -> Theme.over(folder, folder.toString()))
        .orElseGet(() -> Outcome.of(Theme.standard()));
  }
}
