package nl.handreiking.content;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.handreiking.model.Item;
import nl.handreiking.model.Page;
import nl.handreiking.model.Reference;
import nl.handreiking.model.Slug;
import nl.handreiking.model.Topic;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;
import nl.handreiking.yaml.ValueType;

/** Reads folders of items around an {@code index.md}: topics, and pages that belong to no level. */
final class TextFolders {

  private static final String INDEX = "index.md";

  private final ContentFolder folder;
  private final Problems problems;

  TextFolders(ContentFolder folder, Problems problems) {
    this.folder = folder;
    this.problems = problems;
  }

  /** The topics that are named, in that order. */
  List<Topic> topics(List<Reference> named) {
    return existing(Layout.TOPICS, named, ContentRules.UNKNOWN_TOPIC_FOLDER).parallelStream()
        .map(this::topic)
        .toList();
  }

  /** The pages that are named, in that order. */
  List<Page> pages(List<Reference> named) {
    return existing(Layout.PAGES, named, ContentRules.UNKNOWN_PAGE_FOLDER).parallelStream()
        .map(id -> page(id, Layout.PAGES + id + "/"))
        .toList();
  }

  /** The page whose files stand in a folder. */
  Page page(Slug id, String path) {
    MarkdownFile<PageFile> index = index(path, PageFile.TYPE);
    List<Item> items = items(path, ItemFile.ON_PAGE);
    return PageFile.page(id, index, items);
  }

  private Topic topic(Slug id) {
    String path = Layout.TOPICS + id + "/";
    MarkdownFile<Topic.Head> index = index(path, TopicFile.TYPE);
    List<Item> items = items(path, ItemFile.IN_TOPIC);
    return new Topic(id, index.head(), index.body(), items, index.span());
  }

  private <T> MarkdownFile<T> index(String path, ValueType<T> type) {
    Optional<ContentFile> index = folder.file(path + INDEX);
    if (index.isEmpty()) {
      SourceSpan span = SourceSpan.wholeFile(folder.shown(path + INDEX));
      problems.report(ContentRules.NO_FILE, span, path + INDEX);
      return MarkdownFile.blank(span, type);
    }
    return folder.read(index.get(), new FileReading.Markdown<>(type));
  }

  private List<Item> items(String path, FileReading<Optional<Item>> reading) {
    return folder.below(path).parallelStream()
        .filter(file -> isItem(file, path))
        .flatMap(file -> folder.read(file, reading).stream())
        .sorted(Comparator.comparingInt(Item::order).thenComparing(Item::id))
        .toList();
  }

  private static boolean isItem(ContentFile file, String folder) {
    boolean direct = file.path().length() == folder.length() + file.name().length();
    return direct && file.name().endsWith(".md") && !file.name().equals(INDEX);
  }

  /**
   * The folders that are named and there. Where one is missing and one is left over, that is one
   * mistake, and the one that is left over is read.
   */
  private List<Slug> existing(String parent, List<Reference> named, Rule missing) {
    Set<String> folders = new TreeSet<>();
    for (ContentFile file : folder.below(parent)) {
      if (Layout.knows(file.path())) {
        folders.add(file.path().substring(parent.length(), file.path().lastIndexOf('/')));
      }
    }
    Set<String> wanted = new HashSet<>();
    named.forEach(reference -> wanted.add(meant(reference)));
    List<String> unnamed = folders.stream().filter(name -> !wanted.contains(name)).toList();
    List<String> absent =
        wanted.stream()
            .filter(id -> !folders.contains(id) && !folder.isFolder(parent + id))
            .toList();
    boolean renamed = unnamed.size() == 1 && absent.size() == 1 && Slug.isValid(unnamed.get(0));
    if (!renamed) {
      unnamed.forEach(name -> notNamed(parent, name));
    }
    Set<Slug> found = new LinkedHashSet<>();
    for (Reference reference : named) {
      if (renamed && meant(reference).equals(absent.get(0))) {
        String present = unnamed.get(0);
        problems.report(
            Diagnostic.of(missing, reference.span(), reference.id()).suggesting(present));
        found.add(new Slug(present));
      } else if (isThere(parent, reference, folders, missing)) {
        found.add(new Slug(meant(reference)));
      }
    }
    return List.copyOf(found);
  }

  private boolean isThere(String parent, Reference reference, Set<String> folders, Rule missing) {
    String id = reference.id();
    String meant = meant(reference);
    boolean there = folders.contains(meant) || folder.isFolder(parent + meant);
    if (!there || !meant.equals(id)) {
      List<String> possible = folders.stream().filter(Slug::isValid).toList();
      problems.reportUnknown(missing, reference.span(), id, possible);
    }
    return there && Slug.isValid(meant);
  }

  /** A folder is looked for as its name has to be written. */
  private static String meant(Reference reference) {
    return Slug.meant(reference.id()).map(Slug::value).orElse(reference.id());
  }

  private void notNamed(String parent, String name) {
    SourceSpan span = SourceSpan.wholeFile(folder.shown(parent + name));
    String list = parent.substring(0, parent.length() - 1);
    problems.report(ContentRules.FOLDER_NOT_NAMED, span, name, list);
  }
}
