package nl.handreiking.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How a slide is laid out. */
public enum SlideLayout {
  /** The first slide: the title of the whole. */
  TITLE("titel"),
  TEXT("tekst"),
  /** A picture or figure beside the text. */
  PICTURE("beeld"),
  QUOTE("citaat"),
  TABLE("tabel"),
  /** One question, large, for the whole group. */
  QUESTION("vraag"),
  /** Something to do. */
  ASSIGNMENT("opdracht"),
  /** Where to find help. */
  HELP("hulp");

  private final String key;

  SlideLayout(String key) {
    this.key = key;
  }

  /** As it is written in a presentation. */
  public String key() {
    return key;
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(SlideLayout::key).toList();
  }

  public static Optional<SlideLayout> of(String key) {
    return Arrays.stream(values()).filter(layout -> layout.key.equals(key)).findFirst();
  }
}
