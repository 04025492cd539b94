package nl.handreiking.source;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The ASCII form of a host name, as browsers make it: UTS 46, not transitional, so that {@code
 * straße} is not {@code strasse}, and emoji may be in it. The JDK's own IDN is IDNA 2003, which has
 * neither. Only the mapping is done here; whether a name can be registered, the network tells.
 */
public final class HostName {

  private static final int MAX_NAME = 253;
  private static final int MAX_LABEL = 63;
  private static final Pattern ASCII = Pattern.compile("[a-z0-9._-]+");
  private static final Pattern DOTS = Pattern.compile("[\u3002\uFF0E\uFF61]");

  /** Soft hyphens, zero-width signs and variation selectors, which UTS 46 leaves out. */
  private static final Pattern LEFT_OUT =
      Pattern.compile("[\u00AD\u200B\u2060\uFEFF\uFE00-\uFE0F]");

  /**
   * Blanks, control and private characters, and marks of direction. The joiners of Persian, Sinhala
   * and emoji stay. What Unicode does not know yet may be a letter to a newer browser.
   */
  private static final Pattern REFUSED =
      Pattern.compile(
          "[\\p{Z}\\p{Cc}\\p{Cs}\\p{Co}\\u061C\\u180E\\u200E\\u200F\\u202A-\\u202E"
              + "\\u2061-\\u206F\\uFFF9-\\uFFFD]");

  private HostName() {}

  /** Empty for a text that is no host name. */
  public static Optional<String> ascii(String text) {
    String mapped = isAscii(text) ? text.toLowerCase(Locale.ROOT) : mapped(text);
    if (mapped.length() > MAX_NAME || REFUSED.matcher(mapped).find()) {
      return Optional.empty();
    }
    String name =
        Arrays.stream(mapped.split("\\.", -1))
            .map(HostName::label)
            .collect(Collectors.joining("."));
    return Optional.of(name).filter(HostName::isValid);
  }

  /**
   * Lower case for each sign by itself: a capital sigma becomes σ wherever it is. The tables of
   * Unicode that this loads are not needed for most names.
   */
  private static String mapped(String text) {
    String kept = DOTS.matcher(LEFT_OUT.matcher(text).replaceAll("")).replaceAll(".");
    StringBuilder lower = new StringBuilder();
    Normalizer.normalize(kept, Normalizer.Form.NFKC)
        .codePoints()
        .forEach(
            sign -> {
              if (sign == 'İ') {
                lower.append("i\u0307");
              } else {
                lower.appendCodePoint(Character.toLowerCase(sign));
              }
            });
    return Normalizer.normalize(lower, Normalizer.Form.NFKC);
  }

  private static String label(String text) {
    return isAscii(text) ? text : "xn--" + Punycode.encoded(text);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 128);
  }

  private static boolean isValid(String name) {
    String[] labels = name.split("\\.", -1);
    boolean sized =
        name.length() <= MAX_NAME
            && Arrays.stream(labels).allMatch(label -> label.length() <= MAX_LABEL)
            && Arrays.stream(labels).limit(labels.length - 1L).noneMatch(String::isEmpty);
    return sized && ASCII.matcher(name).matches();
  }
}
