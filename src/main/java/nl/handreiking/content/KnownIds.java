package nl.handreiking.content;

import static java.util.stream.Collectors.toCollection;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.handreiking.model.Gap;
import nl.handreiking.model.Help;
import nl.handreiking.model.RegisteredLink;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.yaml.ValueType;
import nl.handreiking.yaml.YamlNode;

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
    return ContentFolder.list(contentDir, unasked)
        .map(folder -> new KnownIds(new Search(folder, unasked).all()))
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
  private record Search(ContentFolder folder, Problems unasked) {

    Map<RefersTo, List<String>> all() {
      Map<RefersTo, List<String>> found = new EnumMap<>(RefersTo.class);
      found.put(RefersTo.LEVEL, levels());
      found.put(RefersTo.LINK, links());
      found.put(RefersTo.HELP_LINE, helpLines());
      found.put(RefersTo.TOPIC, folders(Layout.TOPICS));
      found.put(RefersTo.PAGE, folders(Layout.PAGES));
      found.put(RefersTo.FIGURE, files(Layout.FIGURES));
      found.put(RefersTo.DECK, files(Layout.DECKS));
      return found;
    }

    private List<String> levels() {
      Optional<YamlNode> tree = tree(Layout.GUIDE);
      return read(tree, GuideFile.TYPE)
          .filter(file -> !Gaps.ofGuide(tree.orElseThrow(), file).contains(Gap.LEVELS))
          .map(file -> file.levels().stream().map(level -> level.id().value()).distinct().toList())
          .orElse(List.of());
    }

    private List<String> links() {
      Optional<YamlNode> tree = tree(Layout.LINKS);
      List<RegisteredLink> links = read(tree, LinksFile.TYPE).orElse(List.of());
      boolean all = Gaps.hasAll(tree, links.size());
      return all ? links.stream().map(link -> link.id().value()).toList() : List.of();
    }

    private List<String> helpLines() {
      List<Help.Line> lines =
          read(tree(Layout.HELP), HelpFile.TYPE).map(Help::lines).orElse(List.of());
      return lines.stream().map(line -> line.id().value()).distinct().toList();
    }

    private Optional<YamlNode> tree(String path) {
      return folder.file(path).flatMap(file -> YamlFile.tree(file, unasked));
    }

    private <T> Optional<T> read(Optional<YamlNode> tree, ValueType<T> type) {
      return tree.flatMap(node -> type.read(node, unasked));
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
