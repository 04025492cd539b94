package nl.handreiking.content;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.handreiking.model.AccessibilityStatement;
import nl.handreiking.model.Deck;
import nl.handreiking.model.Figure;
import nl.handreiking.model.Glossary;
import nl.handreiking.model.Guide;
import nl.handreiking.model.Help;
import nl.handreiking.model.LinkRegistry;
import nl.handreiking.model.ReviewSettings;
import nl.handreiking.model.Starters;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Outcome;
import nl.handreiking.source.Problems;
import nl.handreiking.source.ProgressListener;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.yaml.ValueType;

/** Reads a content folder, each file once, on all cores. */
public final class ContentReader {

  private final ContentFolder folder;
  private final Problems problems;

  private ContentReader(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /**
   * The publication in a folder, with all that is wrong with its files. A file with errors gives
   * what can be read of it; only without a readable {@code handreiking.yaml} there is nothing.
   */
  public static Outcome<Guide> read(Path contentDir) {
    return read(contentDir, ProgressListener.NONE);
  }

  /** The same, told of each file. */
  public static Outcome<Guide> read(Path contentDir, ProgressListener listener) {
    return read(contentDir, FileMemory.none(), Map.of(), listener);
  }

  /** The same, where what did not change since an earlier reading is remembered. */
  public static Outcome<Guide> read(Path contentDir, FileMemory memory) {
    return read(contentDir, memory, Map.of(), ProgressListener.NONE);
  }

  /**
   * The publication as it would be with other texts in some of its files, or with more files, by
   * their paths.
   */
  public static Outcome<Guide> read(Path contentDir, Map<String, String> instead) {
    return read(contentDir, FileMemory.none(), instead, ProgressListener.NONE);
  }

  private static Outcome<Guide> read(
      Path contentDir, FileMemory memory, Map<String, String> instead, ProgressListener listener) {
    Problems problems = new Problems();
    Optional<ContentFolder> listed = ContentFolder.list(contentDir, memory, problems);
    listed.ifPresent(folder -> instead.forEach(folder::replace));
    listed.ifPresent(folder -> folder.tell(listener));
    Optional<Guide> guide = listed.flatMap(folder -> new ContentReader(folder, problems).guide());
    return guide
        .map(made -> Outcome.of(made, problems.sorted()))
        .orElseGet(() -> Outcome.failed(problems.sorted()));
  }

  /** All files of a content folder by the paths that an editor knows, in their order. */
  public static List<String> files(Path contentDir) {
    return ContentFolder.list(contentDir, FileMemory.none(), new Problems()).stream()
        .flatMap(
            folder ->
                folder.all().stream()
                    .filter(file -> Layout.knows(file.path()))
                    .map(file -> folder.shown(file.path())))
        .toList();
  }

  private Optional<Guide> guide() {
    Layout.reportUnknown(folder, problems);
    Optional<ContentFile> file = folder.file(Layout.GUIDE);
    if (file.isEmpty()) {
      SourceSpan span = SourceSpan.wholeFile(folder.shown(Layout.GUIDE));
      problems.report(ContentRules.NO_FILE, span, Layout.GUIDE);
    }
    return file.flatMap(found -> folder.read(found, GuideFile.GUIDE))
        .map(read -> guide(read.file(), read.gaps()));
  }

  private Guide guide(GuideFile head, Set<Unreadable> gaps) {
    reportUnknownFiles(head.info().review());
    Set<Unreadable> allGaps = EnumSet.noneOf(Unreadable.class);
    allGaps.addAll(gaps);
    LinkRegistry links = links(allGaps);
    TextFolders texts = new TextFolders(folder, problems);
    return new Guide(
        head.info(),
        head.levels(),
        new Guide.Texts(texts.topics(head.topics()), texts.pages(head.pages()), decks()),
        new Guide.Resources(links, figures(), new PictureFolder(folder, problems).pictures()),
        aids(),
        new CampaignFolder(folder, texts).campaign(),
        accessibility(head),
        new LookFolder(folder).look(),
        allGaps);
  }

  private Guide.Aids aids() {
    return new Guide.Aids(
        optional(Layout.STARTERS, StartersFile.TYPE).orElse(Starters.NONE),
        optional(Layout.HELP, HelpFile.TYPE).orElse(Help.NONE),
        new Glossary(optional(Layout.GLOSSARY, GlossaryFile.TYPE).orElse(List.of())));
  }

  /** A setting that is for files which there are not would never do anything. */
  private void reportUnknownFiles(ReviewSettings settings) {
    List<String> known = folder.all().stream().map(ContentFile::path).toList();
    settings.rules().stream()
        .flatMap(setting -> setting.files().stream())
        .filter(named -> !named.id().isEmpty() && !isThere(named.id()))
        .forEach(
            named ->
                problems.reportUnknown(ContentRules.NO_SUCH_FILE, named.span(), named.id(), known));
  }

  private boolean isThere(String path) {
    return path.endsWith("/") ? !folder.below(path).isEmpty() : folder.file(path).isPresent();
  }

  private <T> Optional<T> optional(String path, ValueType<T> type) {
    return folder.read(path, type);
  }

  private LinkRegistry links(Set<Unreadable> gaps) {
    Optional<LinksFile.Read> read =
        folder.file(Layout.LINKS).map(file -> folder.read(file, LinksFile.LINKS));
    if (read.isPresent() && !read.get().whole()) {
      gaps.add(Unreadable.LINKS);
    }
    return read.map(LinksFile.Read::links).orElseGet(() -> new LinkRegistry(List.of()));
  }

  private List<Figure> figures() {
    return all(Layout.FIGURES, FigureFile.FIGURE);
  }

  private AccessibilityStatement accessibility(GuideFile head) {
    return optional(Layout.ACCESSIBILITY, AccessibilityFile.TYPE)
        .orElseGet(() -> AccessibilityFile.draft(head.info()));
  }

  private List<Deck> decks() {
    return all(Layout.DECKS, DeckFile.DECK);
  }

  private <T> List<T> all(String parent, FileReading<Optional<T>> reading) {
    return folder.below(parent).parallelStream()
        .filter(file -> Layout.knows(file.path()))
        .flatMap(file -> folder.read(file, reading).stream())
        .toList();
  }
}
