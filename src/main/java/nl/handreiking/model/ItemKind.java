package nl.handreiking.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What an item is; decides how it looks. */
public enum ItemKind {
  /** Something that the reader can do. */
  TIP("tip"),
  /** A running text under a heading. */
  TEXT("tekst"),
  /** A box beside the main line. */
  BOX("kader"),
  /** A warning. */
  WARNING("let-op"),
  /** A figure from research, with its source. */
  STATISTIC("cijfer"),
  /** Signals to watch for, as cards. */
  SIGNALS("signalen"),
  /** A drawing with its explanation. */
  FIGURE("figuur");

  private final String key;

  ItemKind(String key) {
    this.key = key;
  }

  /** As written in front matter. */
  public String key() {
    return key;
  }

  public static Optional<ItemKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(ItemKind::key).toList();
  }
}
