package nl.handreiking.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.handreiking.source.Problems;
import nl.handreiking.source.SourceSpan;

/**
 * Where each kind of file stands in a content folder, and what to say of files that stand
 * elsewhere.
 */
final class Layout {

  static final String GUIDE = "handreiking.yaml";
  static final String LINKS = "links.yaml";

  /** What the link check remembers; nobody else reads it. */
  static final String LINK_MEMORY = "links-controle.tsv";

  static final String STARTERS = "gespreksstarters.yaml";
  static final String HELP = "hulp.yaml";
  static final String GLOSSARY = "begrippen.yaml";
  static final String TEXTS = "teksten.yaml";
  static final String ACCESSIBILITY = "toegankelijkheid.yaml";
  static final String TOPICS = "onderwerpen/";
  static final String PAGES = "paginas/";
  static final String FIGURES = "figuren/";
  static final String CAMPAIGN = "actie/";
  static final String PROJECTS = "actie/projecten.yaml";
  static final String NEWS = "actie/nieuws.yaml";
  static final String DONATION = "actie/doneren.yaml";
  static final String QUOTES = "actie/citaten.yaml";
  static final String STORIES = "actie/verhalen/";
  static final String DECKS = "presentaties/";
  static final String PICTURES = "afbeeldingen/";
  static final String LOOK = "vormgeving/";

  private static final Set<String> FIXED =
      Set.of(
          GUIDE,
          LINKS,
          LINK_MEMORY,
          STARTERS,
          HELP,
          GLOSSARY,
          TEXTS,
          ACCESSIBILITY,
          PROJECTS,
          NEWS,
          DONATION,
          QUOTES);

  private static final List<String> FOLDERS =
      List.of(TOPICS, PAGES, FIGURES, CAMPAIGN, STORIES, DECKS, PICTURES, LOOK);

  /** The files that a folder holds many of; the folder part may hold an id. */
  private static final List<Pattern> MANY =
      List.of(
          Pattern.compile("(onderwerpen|paginas)/[^/]+/[^/]+\\.md"),
          Pattern.compile("figuren/[^/]+\\.yaml"),
          Pattern.compile("presentaties/[^/]+\\.md"),
          Pattern.compile("actie/(verhalen/)?[^/]+\\.md"),
          Pattern.compile(
              "vormgeving/(merk|omslag|opschrift|titeldia|favicon|iconen/[a-z0-9-]+)\\.svg"),
          Pattern.compile("vormgeving/(social|apple-touch-icon)\\.png"));

  /** The folder of one topic or page. */
  private static final Pattern OF_ONE_TEXT = Pattern.compile("(onderwerpen|paginas)/[^/]+/");

  private static final Pattern LOOSE =
      Pattern.compile("(onderwerpen/|paginas/|figuren/)?[^/]+\\.md");

  private static final Pattern PICTURE = Pattern.compile("(?i)[^/]+\\.(png|jpe?g|webp|svg)");

  private static final Pattern FIGURE_ELSEWHERE =
      Pattern.compile("(onderwerpen|paginas|presentaties)/.*\\.yaml");

  private static final Pattern OF_OTHER_PROGRAMS =
      Pattern.compile("(?i).*\\.(docx?|dotx?|odt|rtf|pages|pdf|html?|pptx?|odp|xlsx?|ods|csv)");

  private Layout() {}

  static boolean knows(String path) {
    return FIXED.contains(path)
        || (path.startsWith(PICTURES) && PictureName.isPicture(path))
        || MANY.stream().anyMatch(form -> form.matcher(path).matches());
  }

  /** Whether a publication has one such file. */
  static boolean isFixed(String path) {
    return FIXED.contains(path);
  }

  static boolean isFolder(String path) {
    return FOLDERS.contains(path);
  }

  /** Reports each file of no known kind; of an unknown folder only the folder itself. */
  static void reportUnknown(ContentFolder folder, Problems problems) {
    Set<String> seen = new TreeSet<>();
    for (ContentFile file : folder.all()) {
      if (!knows(file.path())) {
        String place = place(file.path());
        if (seen.add(place)) {
          report(folder, place, problems);
        }
      }
    }
  }

  private static void report(ContentFolder folder, String place, Problems problems) {
    SourceSpan span = SourceSpan.wholeFile(folder.shown(place));
    String better = betterPlace(place, folder.shown(""));
    if (OF_OTHER_PROGRAMS.matcher(place).matches()) {
      String ending = place.substring(place.lastIndexOf('.'));
      problems.report(ContentRules.WORD_PROCESSOR, span, ending);
    } else if (!better.isEmpty()) {
      problems.report(ContentRules.WRONG_PLACE, span, better);
    } else {
      problems.reportUnknown(ContentRules.UNKNOWN_FILE, span, place, candidates(place));
    }
  }

  /** The outermost folder in which nothing is looked for, or the file. */
  private static String place(String path) {
    int slash = path.indexOf('/');
    while (slash >= 0) {
      String folder = path.substring(0, slash + 1);
      boolean holdsIds = OF_ONE_TEXT.matcher(folder).matches();
      if (!FOLDERS.contains(folder) && !holdsIds && !folder.startsWith(PICTURES)) {
        return folder;
      }
      slash = path.indexOf('/', slash + 1);
    }
    return path;
  }

  /**
   * Where the files of a folder that is too deep belong, or a file that has its own folder.
   *
   * @param root the content folder, as editors know it
   */
  private static String betterPlace(String place, String root) {
    if (place.endsWith("/")) {
      return place.substring(0, place.lastIndexOf('/', place.length() - 2) + 1);
    }
    String name = place.substring(place.lastIndexOf('/') + 1);
    if (FIXED.contains(name)) {
      return root;
    }
    if (!place.startsWith(LOOK) && !place.startsWith(PICTURES) && PICTURE.matcher(name).matches()) {
      return PICTURES;
    }
    if (FIGURE_ELSEWHERE.matcher(place).matches()) {
      return FIGURES;
    }
    return FIXED.contains(name.replace(".md", ".yaml")) ? "" : placeOfText(place);
  }

  private static String placeOfText(String place) {
    var loose = LOOSE.matcher(place);
    if (!loose.matches()) {
      return "";
    }
    return (PAGES.equals(loose.group(1)) ? PAGES : TOPICS) + "…/";
  }

  private static Collection<String> candidates(String place) {
    String small = place.toLowerCase(Locale.ROOT);
    if (knows(small)) {
      return List.of(small);
    }
    if (place.endsWith(".txt")) {
      String markdown = place.substring(0, place.length() - ".txt".length()) + ".md";
      return knows(markdown) ? List.of(markdown) : FIXED;
    }
    return place.endsWith("/") ? FOLDERS : FIXED;
  }
}
