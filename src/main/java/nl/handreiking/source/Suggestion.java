package nl.handreiking.source;

import java.util.Collection;
import java.util.Locale;

/** Finds the name that an editor may have meant. */
public final class Suggestion {

  private Suggestion() {}

  /**
   * The known name nearest to the given one, or the empty string when none is near. Near is an edit
   * distance (insertions, deletions, substitutions, swaps of neighbours) of at most a third of the
   * length, and of at least 1.
   */
  public static String nearest(String name, Collection<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    int best = Math.max(1, wanted.length() / 3) + 1;
    String nearest = "";
    for (String candidate : known) {
      int distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), best);
      if (distance < best
          || (distance == best && candidate.compareTo(nearest) < 0 && !nearest.isEmpty())) {
        best = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /**
   * The restricted Damerau-Levenshtein distance (optimal string alignment); anything above {@code
   * most} when it is more than that.
   */
  private static int distance(String a, String b, int most) {
    int letters = Math.abs(a.length() - b.length());
    return letters > most ? letters : distance(a, b);
  }

  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : cheapest(d, a, b, i, j);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int cheapest(int[][] d, String a, String b, int i, int j) {
    int substitution = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int cost = Math.min(d[i - 1][j - 1] + substitution, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(cost, d[i - 2][j - 2] + 1) : cost;
  }
}
