package nl.handreiking.serve;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import nl.handreiking.source.Percent;
import nl.handreiking.source.SourceLocation;

/**
 * Writes the address that opens a place in the editor.
 *
 * @param template with {@code {file}}, {@code {line}} and {@code {column}}
 * @param folders by the name with which places begin
 */
record EditorLink(String template, Map<String, Path> folders) {

  private static final Pattern TEMPLATE =
      Pattern.compile(
          "(?!(?i:javascript|data|vbscript):)[A-Za-z][A-Za-z0-9+.-]*:\\S*\\{file\\}\\S*");

  EditorLink {
    folders = Map.copyOf(folders);
  }

  /** Whether this is an address of an editor that names a file. */
  static boolean isTemplate(String text) {
    return TEMPLATE.matcher(text).matches();
  }

  /** The address, or empty for a file outside the folders. */
  String to(SourceLocation place) {
    for (Map.Entry<String, Path> folder : folders.entrySet()) {
      String start = folder.getKey() + "/";
      if (place.file().startsWith(start)) {
        return filled(folder.getValue().resolve(place.file().substring(start.length())), place);
      }
    }
    return "";
  }

  private String filled(Path file, SourceLocation place) {
    return template
        .replace("{line}", Integer.toString(place.line()))
        .replace("{column}", Integer.toString(place.column()))
        .replace("{file}", encoded(file));
  }

  /** Forward slashes, without one at the start: {@code home/me/a%20b.md}, {@code C:/a.md}. */
  private static String encoded(Path file) {
    String path = file.toAbsolutePath().normalize().toString().replace('\\', '/');
    return Percent.encoded(path.startsWith("/") ? path.substring(1) : path, "-._*/:");
  }
}
