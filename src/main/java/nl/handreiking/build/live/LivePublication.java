package nl.handreiking.build.live;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import nl.handreiking.build.BuildRequest;
import nl.handreiking.build.PictureDamage;
import nl.handreiking.build.PictureState;
import nl.handreiking.build.SiteBuild;
import nl.handreiking.check.Review;
import nl.handreiking.check.Rules;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.content.ContentReader;
import nl.handreiking.content.FileMemory;
import nl.handreiking.model.Guide;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.RecentFiles;
import nl.handreiking.output.SitePlan;
import nl.handreiking.site.theme.Theme;
import nl.handreiking.source.Daemons;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Outcome;

/**
 * A publication that is kept in memory and read again when its files change. Nothing is written to
 * the disk. One thread at a time; the pages of an edition are for all threads.
 */
public final class LivePublication {

  /** Those that are open in a browser, and the few that somebody comes back to. */
  private static final int PAGES = 64;

  private final BuildRequest request;
  private final FileMemory memory = FileMemory.lasting();
  private final PictureDamage damage = new PictureDamage();
  private final LiveTheme theme;
  private final RecentFiles pages = new RecentFiles(PAGES);
  private final LateFiles exports;
  private final AtomicInteger late = new AtomicInteger();
  private volatile Runnable more = () -> {};
  private Optional<Seen> seen = Optional.empty();
  private Optional<Survey> published = Optional.empty();
  private Edition newest = new Edition(0, Optional.empty(), false, List.of());

  /** What a reading found: when the next one finds the same, the edition is the same. */
  private record Seen(
      Map<String, ByteBuffer> files,
      List<Diagnostic> problems,
      Optional<Theme> theme,
      List<Diagnostic> themeProblems,
      List<PictureState> pictures,
      int lateFiles) {

    static Seen of(FileMemory memory, Outcome<Guide> read, Outcome<Theme> theme, int lateFiles) {
      return new Seen(
          memory.bytes(),
          read.diagnostics(),
          theme.value(),
          theme.diagnostics(),
          read.value().map(Seen::pictures).orElseGet(List::of),
          lateFiles);
    }

    private static List<PictureState> pictures(Guide guide) {
      return PictureState.all(
          Stream.concat(guide.pictures().stream(), guide.look().files().stream()).toList());
    }
  }

  /** Reads nothing yet; the output folder of the request plays no part. */
  public LivePublication(BuildRequest request) {
    this(request, inBackground());
  }

  LivePublication(BuildRequest request, Executor slowWork) {
    this.request = request;
    this.theme = new LiveTheme(request);
    this.exports = new LateFiles(slowWork, this::exportIsThere);
  }

  /**
   * Asks to be told, on any thread, when there is more than the files say: what readers take along
   * takes longer to make than a page. Until then there is the file that was; the next reading gives
   * an edition with the new one.
   */
  public void whenMore(Runnable listener) {
    more = listener;
  }

  /** Reads what changed since the last time; the same edition when nothing did. */
  public Edition refresh() {
    Outcome<Guide> read = ContentReader.read(request.content(), memory);
    Outcome<Theme> dress = theme.now();
    Optional<Seen> now = Optional.of(Seen.of(memory, read, dress, late.get()));
    if (!now.equals(seen)) {
      seen = now;
      newest = edition(read, dress);
    }
    return newest;
  }

  /** The edition of files that could not be read or planned, over the last good site. */
  public Edition failed(Diagnostic fault) {
    seen = Optional.empty();
    newest = new Edition(newest.number() + 1, newest.site(), false, List.of(fault));
    return newest;
  }

  /** What the editorial rules have to say about the newest site; may take longer. */
  public List<Diagnostic> advice() {
    return published
        .map(survey -> Review.of(survey, request.date()).diagnostics())
        .orElseGet(List::of);
  }

  private Edition edition(Outcome<Guide> read, Outcome<Theme> dress) {
    Outcome<Survey> checked = damage.check(read).then(Rules::check);
    Outcome<SitePlan> planned = SiteBuild.plan(request, checked, () -> dress, exports);
    Optional<SitePlan> clean = planned.hasErrors() ? Optional.empty() : planned.value();
    published = clean.isPresent() ? checked.value() : published;
    long number = newest.number() + 1;
    return new Edition(
        number,
        clean.map(plan -> kept(plan, number)).or(newest::site),
        clean.isPresent(),
        planned.diagnostics());
  }

  /** The same plan; a page is made once, though the preview and a browser both ask for it. */
  private SitePlan kept(SitePlan plan, long number) {
    return new SitePlan(plan.files().stream().map(file -> kept(file, number)).toList());
  }

  private OutputFile kept(OutputFile file, long number) {
    String path = file.path().value();
    return path.endsWith(".html")
        ? new OutputFile(file.path(), pages.file(number + " " + path, file.content()::bytes))
        : file;
  }

  private void exportIsThere() {
    late.incrementAndGet();
    more.run();
  }

  /** One thread, which does not keep the program from ending. */
  private static Executor inBackground() {
    return Executors.newSingleThreadExecutor(Daemons.named("exports"));
  }
}
