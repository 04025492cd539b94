package nl.handreiking.content;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Recognises the copy that a shared folder makes of a file that two people changed at once, and the
 * copy of what there can be only one of. What can be an id is never taken for a copy.
 */
final class Copies {

  /** Dropbox, Nextcloud, Google Drive; Syncthing; OneDrive, which adds the name of the computer. */
  private static final List<Pattern> OF_SHARED_FOLDERS =
      List.of(
          Pattern.compile("(?iU)(.+?)[ _]?\\([^()]*(?:conflict|in strijd)[^()]*\\)"),
          Pattern.compile("(?i)(.+?)\\.sync-conflict-[0-9]{8}-[0-9]{6}-\\w+"),
          Pattern.compile("(.+?)-[A-Z0-9]*[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*"));

  private static final List<Pattern> BY_HAND =
      List.of(
          Pattern.compile("(.+?) ?\\(\\d+\\)"),
          Pattern.compile("(?i)(.+?)(?: - |[ _])(?:kopie|copy)(?: ?\\(\\d+\\))?"),
          Pattern.compile("(?i)(?:kopie van|copy of) (.+)"));

  private static final Pattern NAME = Pattern.compile("(.+?)(\\.[A-Za-z]{2,4})?");

  private Copies() {}

  /**
   * The name that this is a copy of.
   *
   * @param exists whether a name stands beside this one
   * @param single whether there can be only one of a name that exists
   */
  static Optional<String> original(
      String name, Predicate<String> exists, Predicate<String> single) {
    return original(name, exists, OF_SHARED_FOLDERS)
        .or(() -> original(name, exists.and(single), BY_HAND));
  }

  private static Optional<String> original(
      String name, Predicate<String> exists, List<Pattern> suffixes) {
    var parts = NAME.matcher(name);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String ending = parts.group(2) == null ? "" : parts.group(2);
    return suffixes.stream()
        .map(suffix -> suffix.matcher(parts.group(1)))
        .filter(copy -> copy.matches() && exists.test(copy.group(1) + ending))
        .map(copy -> copy.group(1) + ending)
        .findFirst();
  }
}
