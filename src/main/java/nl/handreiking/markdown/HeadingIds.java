package nl.handreiking.markdown;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Gives the headings of one text ids that are unique in it and the same for all levels. */
public final class HeadingIds {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
  private static final String WITHOUT_LETTERS = "kop";

  private final Set<String> given = new HashSet<>();

  /** An id made of the letters a to z and digits of the text, with hyphens between its words. */
  public String next(String text) {
    String base = slug(text);
    String id = base;
    for (int number = 2; !given.add(id); number++) {
      id = base + "-" + number;
    }
    return id;
  }

  private static String slug(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String joined = OTHERS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    int start = joined.startsWith("-") ? 1 : 0;
    int end =
        joined.length() > start && joined.endsWith("-") ? joined.length() - 1 : joined.length();
    String slug = joined.substring(start, Math.max(start, end));
    return slug.isEmpty() ? WITHOUT_LETTERS : slug;
  }
}
