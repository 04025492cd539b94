package nl.handreiking.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.handreiking.model.Slug;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;

/**
 * Reads a file whose name is nearly right as the file that was meant, so that one wrong name is one
 * problem, and what refers to the file finds it.
 */
final class MeantNames {

  private static final Pattern TEXT_ENDING = Pattern.compile("(?i)(.+\\.(?:md|ya?ml))\\.txt");
  private static final Pattern MARKDOWN = Pattern.compile("(?i)(.+)\\.(?:md|mdown|markdown)");
  private static final Pattern YAML = Pattern.compile("(?i)(.+)\\.ya?ml");

  /** A path of ids, as nearly all are: nobody meant another. */
  private static final Pattern PLAIN = Pattern.compile("(?:[a-z0-9]+[-/])*[a-z0-9]+\\.(?:md|yaml)");

  private static final int LONGEST_PLAIN = 64;

  private final NavigableMap<String, ContentFile> files;
  private final String shownFolder;
  private final Problems problems;
  private final Set<String> reported = new TreeSet<>();

  private MeantNames(
      NavigableMap<String, ContentFile> files, String shownFolder, Problems problems) {
    this.files = files;
    this.shownFolder = shownFolder;
    this.problems = problems;
  }

  /**
   * Puts each file where the content model looks for it, and reports the name that it has.
   *
   * @param shownFolder the name of the content folder, as editors know it
   */
  static void apply(
      NavigableMap<String, ContentFile> files, String shownFolder, Problems problems) {
    MeantNames names = new MeantNames(files, shownFolder, problems);
    List.copyOf(files.values()).forEach(names::move);
  }

  private void move(ContentFile file) {
    String path = file.path();
    if (path.length() <= LONGEST_PLAIN && PLAIN.matcher(path).matches()) {
      return;
    }
    if (isCopy(path)) {
      files.remove(path);
      return;
    }
    String meant = of(path);
    if (meant.equals(path) || !Layout.knows(meant) || files.containsKey(meant)) {
      return;
    }
    report(path, meant);
    files.remove(path);
    files.put(meant, file.at(meant));
  }

  /** Reports the outermost part of a path that is a copy, once. */
  private boolean isCopy(String path) {
    if (path.startsWith(Layout.PICTURES) || path.startsWith(Layout.LOOK)) {
      return false;
    }
    int start = 0;
    while (start < path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String folder = path.substring(0, start);
      Optional<String> original =
          slash < 0
              ? Copies.original(
                  path.substring(start),
                  name -> files.containsKey(folder + name),
                  name -> Layout.isFixed(folder + name))
              : Copies.original(
                  path.substring(start, end), name -> isFolder(folder + name + "/"), name -> true);
      if (original.isPresent()) {
        reportCopy(path.substring(0, slash < 0 ? end : end + 1), original.get());
        return true;
      }
      start = end + 1;
    }
    return false;
  }

  private boolean isFolder(String path) {
    String first = files.ceilingKey(path);
    return first != null && first.startsWith(path);
  }

  private void reportCopy(String copy, String original) {
    String place = shownFolder + "/" + copy;
    if (reported.add(place)) {
      problems.report(ContentRules.COPY, SourceSpan.wholeFile(place), original);
    }
  }

  /** Each wrong part of the path once: a folder with many files has one name. */
  private void report(String path, String meant) {
    String[] parts = path.split("/", -1);
    String[] right = meant.split("/", -1);
    StringBuilder place = new StringBuilder(shownFolder);
    for (int i = 0; i < parts.length; i++) {
      place.append('/').append(parts[i]);
      if (!parts[i].equals(right[i]) && reported.add(place.toString())) {
        SourceSpan span =
            SourceSpan.wholeFile(i < parts.length - 1 ? place + "/" : place.toString());
        boolean onlyText = parts[i].equalsIgnoreCase(right[i] + ".txt");
        problems.report(
            onlyText ? ContentRules.ENDS_IN_TXT : ContentRules.MISNAMED, span, parts[i], right[i]);
      }
    }
  }

  /** The path that the content model would know; the same when there is nothing to mend. */
  static String of(String path) {
    String[] parts = path.split("/", -1);
    String top = parts[0].toLowerCase(Locale.ROOT) + "/";
    boolean inFolder = parts.length > 1;
    if (inFolder && (!Layout.isFolder(top) || top.equals(Layout.PICTURES))) {
      return path;
    }
    List<String> meant = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      boolean last = i == parts.length - 1;
      if (i == 0 && inFolder) {
        meant.add(parts[0].toLowerCase(Locale.ROOT));
      } else {
        meant.add(last ? file(parts[i]) : idOr(parts[i]));
      }
    }
    return String.join("/", meant);
  }

  private static String file(String name) {
    var text = TEXT_ENDING.matcher(name);
    String file = text.matches() ? text.group(1) : name;
    var markdown = MARKDOWN.matcher(file);
    var yaml = YAML.matcher(file);
    if (markdown.matches()) {
      return idOr(markdown.group(1)) + ".md";
    }
    return yaml.matches() ? idOr(yaml.group(1)) + ".yaml" : name;
  }

  private static String idOr(String name) {
    return Slug.meant(name).map(Slug::value).orElse(name);
  }
}
