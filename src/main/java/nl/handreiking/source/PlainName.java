package nl.handreiking.source;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of any text a name of small letters, digits and hyphens, as can stand in an address. */
public final class PlainName {

  private PlainName() {}

  /** The nearest name, without a hyphen at its ends; empty when there is nothing to make one of. */
  public static String of(String text, int longest) {
    String name =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace("ø", "o")
            .replaceAll("['’]", "")
            .replaceAll("[^a-z0-9]+", "-");
    return name.substring(0, Math.min(longest, name.length())).replaceAll("^-+|-+$", "");
  }
}
