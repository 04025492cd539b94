package nl.handreiking.model;

import java.util.Arrays;
import java.util.List;

/** A page that the site makes by itself, by the name that editors link to it with. */
public enum FixedPage {
  START("start"),
  ACCESSIBILITY("toegankelijkheid"),
  SOURCES("bronnen"),
  HELP("hulp"),
  STARTERS("gespreksstarters"),
  GLOSSARY("begrippen"),
  CAMPAIGN("actie");

  private final String key;

  FixedPage(String key) {
    this.key = key;
  }

  /** As it is written behind {@code pagina:}. */
  public String key() {
    return key;
  }

  public boolean presentIn(Guide guide) {
    return switch (this) {
      case START, ACCESSIBILITY, SOURCES -> true;
      case HELP -> !guide.help().lines().isEmpty();
      case STARTERS -> !guide.starters().all().isEmpty();
      case GLOSSARY -> !guide.glossary().isEmpty();
      case CAMPAIGN -> !guide.campaign().page().isEmpty();
    };
  }

  /** The pages that a publication has. */
  public static List<FixedPage> of(Guide guide) {
    return Arrays.stream(values()).filter(page -> page.presentIn(guide)).toList();
  }

  /** The names of all pages, also of those that a publication does not have. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(FixedPage::key).toList();
  }
}
