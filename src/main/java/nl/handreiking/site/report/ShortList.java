package nl.handreiking.site.report;

import java.util.List;

/**
 * A list of which readers see the beginning at once, and the rest when they ask for it.
 *
 * @param count of all
 */
public record ShortList<T>(int count, List<T> shown, List<T> rest) {

  public ShortList {
    shown = List.copyOf(shown);
    rest = List.copyOf(rest);
  }

  /**
   * Cuts a list in two.
   *
   * @param limit how many to show at once
   */
  static <T> ShortList<T> of(List<T> all, int limit) {
    int cut = Math.min(limit, all.size());
    return new ShortList<>(all.size(), all.subList(0, cut), all.subList(cut, all.size()));
  }
}
