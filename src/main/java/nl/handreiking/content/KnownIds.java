package nl.handreiking.content;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.handreiking.model.RefersTo;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Unreadable;
import nl.handreiking.source.Problems;

/** The ids that exist in a content folder, as far as they can be read. */
public final class KnownIds {

  public static final KnownIds NONE = new KnownIds(Map.of());

  private final Map<RefersTo, List<String>> ids;

  private KnownIds(Map<RefersTo, List<String>> ids) {
    this.ids = ids;
  }

  /** What else is wrong with the content is nobody's business here. */
  public static KnownIds in(Path contentDir) {
    Problems unasked = new Problems();
    return ContentFolder.list(contentDir, FileMemory.none(), unasked)
        .map(folder -> new KnownIds(new Search(folder).all()))
        .orElse(NONE);
  }

  /** All ids of a kind; empty when there are none or when perhaps not all of them were found. */
  public List<String> of(String what) {
    return ids.entrySet().stream()
        .filter(entry -> entry.getKey().key().equals(what))
        .flatMap(entry -> entry.getValue().stream())
        .toList();
  }

  /** Looks for ids in the files and in their names. */
  private record Search(ContentFolder folder) {

    Map<RefersTo, List<String>> all() {
      Map<RefersTo, List<String>> found = new EnumMap<>(RefersTo.class);
      found.put(RefersTo.LEVEL, levels());
      found.put(RefersTo.LINK, links());
      found.put(RefersTo.HELP_LINE, helpLines());
      found.put(RefersTo.TOPIC, folders(Layout.TOPICS));
      found.put(RefersTo.PAGE, folders(Layout.PAGES));
      found.put(RefersTo.FIGURE, files(Layout.FIGURES));
      found.put(RefersTo.DECK, files(Layout.DECKS));
      found.put(RefersTo.ICON, new LookFolder(folder).look().icons());
      return found;
    }

    private List<String> levels() {
      return read(Layout.GUIDE, GuideFile.GUIDE)
          .flatMap(found -> found)
          .filter(read -> !read.gaps().contains(Unreadable.LEVELS))
          .map(read -> ids(read.file().levels(), level -> level.id()))
          .orElse(List.of());
    }

    private List<String> links() {
      return read(Layout.LINKS, LinksFile.LINKS)
          .filter(LinksFile.Read::whole)
          .map(read -> ids(read.links().all(), link -> link.id()))
          .orElse(List.of());
    }

    private List<String> helpLines() {
      return read(Layout.HELP, new FileReading.Yaml<>(HelpFile.TYPE))
          .flatMap(found -> found)
          .map(help -> ids(help.lines(), line -> line.id()))
          .orElse(List.of());
    }

    private <T> Optional<T> read(String path, FileReading<T> reading) {
      return folder.file(path).map(file -> folder.read(file, reading));
    }

    private static <T> List<String> ids(List<T> things, Function<T, Slug> id) {
      return things.stream().map(thing -> id.apply(thing).value()).distinct().toList();
    }

    private List<String> folders(String parent) {
      return names(
          known(parent).map(path -> path.substring(parent.length(), path.lastIndexOf('/'))));
    }

    private List<String> files(String parent) {
      return names(
          known(parent).map(path -> path.substring(parent.length(), path.lastIndexOf('.'))));
    }

    private Stream<String> known(String parent) {
      return folder.below(parent).stream().map(ContentFile::path).filter(Layout::knows);
    }

    private static List<String> names(Stream<String> names) {
      return List.copyOf(names.filter(Slug::isValid).collect(toCollection(TreeSet::new)));
    }
  }
}
