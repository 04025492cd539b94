package nl.handreiking.content;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private static final Set<String> FIXED =
      Set.of(
          GUIDE,
          LINKS,
          LINK_MEMORY,
          STARTERS,
          HELP,
          GLOSSARY,
          ACCESSIBILITY,
          PROJECTS,
          NEWS,
          DONATION,
          QUOTES);

  private static final List<String> FOLDERS =
      List.of(TOPICS, PAGES, FIGURES, CAMPAIGN, STORIES, DECKS, PICTURES);

  /** The files that a folder holds many of; the folder part may hold an id. */
  private static final List<Pattern> MANY =
      List.of(
          Pattern.compile("(onderwerpen|paginas)/[^/]+/[^/]+\\.md"),
          Pattern.compile("figuren/[^/]+\\.yaml"),
          Pattern.compile("presentaties/[^/]+\\.md"),
          Pattern.compile("actie/(verhalen/)?[^/]+\\.md"));

  private static final Map<String, String> MISTAKEN_ENDINGS =
      Map.of(".yml", ".yaml", ".markdown", ".md", ".txt", ".md", ".mdown", ".md");

  private Layout() {}

  static boolean knows(String path) {
    return FIXED.contains(path)
        || (path.startsWith(PICTURES) && PictureName.isPicture(path))
        || MANY.stream().anyMatch(form -> form.matcher(path).matches());
  }

  /** Reports each file of no known kind; of an unknown folder only the folder itself. */
  static void reportUnknown(ContentFolder folder, Problems problems) {
    Set<String> seen = new TreeSet<>();
    for (ContentFile file : folder.all()) {
      if (!knows(file.path())) {
        String place = place(file.path());
        if (seen.add(place)) {
          SourceSpan span = SourceSpan.wholeFile(folder.shown(place));
          problems.reportUnknown(ContentRules.UNKNOWN_FILE, span, place, candidates(place));
        }
      }
    }
  }

  /** The outermost folder that the model does not know, or the file. */
  private static String place(String path) {
    int slash = path.indexOf('/');
    boolean knownFolder = slash < 0 || FOLDERS.contains(path.substring(0, slash + 1));
    return knownFolder ? path : path.substring(0, slash + 1);
  }

  private static Collection<String> candidates(String place) {
    String corrected = withRightEnding(place);
    if (!corrected.equals(place) && knows(corrected)) {
      return List.of(corrected);
    }
    return place.endsWith("/") ? FOLDERS : FIXED;
  }

  private static String withRightEnding(String place) {
    String small = place.toLowerCase(Locale.ROOT);
    for (Map.Entry<String, String> ending : MISTAKEN_ENDINGS.entrySet()) {
      if (small.endsWith(ending.getKey())) {
        int stem = place.length() - ending.getKey().length();
        return place.substring(0, stem) + ending.getValue();
      }
    }
    return small;
  }
}
