package nl.handreiking.model;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** A page that the site makes by itself, by the name that editors link to it with. */
public enum FixedPage {
  START("start", guide -> true),
  ACCESSIBILITY("toegankelijkheid", guide -> true),
  SOURCES("bronnen", guide -> true),
  HELP("hulp", guide -> !guide.help().lines().isEmpty()),
  STARTERS("gespreksstarters", guide -> !guide.starters().all().isEmpty()),
  GLOSSARY("begrippen", guide -> !guide.glossary().isEmpty()),
  CAMPAIGN("actie", guide -> !guide.campaign().page().isEmpty());

  private final String key;
  private final Predicate<Guide> present;

  FixedPage(String key, Predicate<Guide> present) {
    this.key = key;
    this.present = present;
  }

  /** As it is written behind {@code pagina:}. */
  public String key() {
    return key;
  }

  public boolean presentIn(Guide guide) {
    return present.test(guide);
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
