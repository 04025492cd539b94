package nl.handreiking.content;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.handreiking.source.PlainName;
import nl.handreiking.source.WindowsNames;

/**
 * The one rule on the names of pictures: small letters, digits, {@code -} and {@code _}, and one
 * ending. Such a name is the same on every computer and in an address, and leaves names with a
 * second dot to the copies that the build makes.
 */
final class PictureName {

  private static final int LONGEST = 80;

  private static final Pattern ENDING = Pattern.compile("\\.(png|jpe?g|webp|svg)");

  private static final Pattern VALID =
      Pattern.compile("([a-z0-9_][a-z0-9_-]{0,79}/)*[a-z0-9_][a-z0-9_-]{0,79}" + ENDING);

  /** Also what programs call a picture that is of no use here, or of use under another name. */
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i).*\\.(png|apng|jpe?g|jpe|jfif|webp|svgz?|gif|hei[cf]|avif|jxl|tiff?|bmp|ico|psd|raw|dng|emf|wmf|eps)");

  private PictureName() {}

  /** Whether a file claims to be a picture, of whatever kind. */
  static boolean isPicture(String path) {
    return PICTURE.matcher(path).matches();
  }

  static boolean isValid(String name) {
    return VALID.matcher(name).matches()
        && Arrays.stream(name.split("/")).noneMatch(WindowsNames::isDevice);
  }

  /** A name like it that a picture can have, and that none has. */
  static String proposal(String name, Collection<String> taken) {
    String small = name.toLowerCase(Locale.ROOT);
    int slash = small.lastIndexOf('/');
    int dot = small.lastIndexOf('.');
    String folders =
        slash < 0
            ? ""
            : String.join(
                    "/",
                    Stream.of(small.substring(0, slash).split("/")).map(PictureName::part).toList())
                + "/";
    String stem = ENDING.matcher(small.substring(slash + 1, dot)).replaceAll("");
    String start = folders + part(stem);
    String ending = small.substring(dot);
    Predicate<String> isTaken = taken::contains;
    return Stream.iterate(1, number -> number + 1)
        .map(number -> start + (number == 1 ? "" : "-" + number) + ending)
        .filter(isTaken.negate())
        .findFirst()
        .orElseThrow();
  }

  private static String part(String text) {
    String part = PlainName.of(text, LONGEST - 10);
    return part.isEmpty() || WindowsNames.isDevice(part)
        ? ("plaatje-" + part).replaceAll("-$", "")
        : part;
  }
}
