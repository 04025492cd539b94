package nl.handreiking.scaffold;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What can be made. */
public enum Kind {
  LEVEL("niveau"),
  TOPIC("onderwerp"),
  TIP("tip"),
  SIGNALS("signaal"),
  LINK("link"),
  DECK("presentatie");

  private final String key;

  Kind(String key) {
    this.key = key;
  }

  /** As an editor types it. */
  public String key() {
    return key;
  }

  public static Optional<Kind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }

  public static List<String> keys() {
    return Arrays.stream(values()).map(Kind::key).toList();
  }
}
