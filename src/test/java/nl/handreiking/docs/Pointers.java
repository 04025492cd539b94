package nl.handreiking.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a page points to must be there: files, headings, pictures, and paths that it names. */
final class Pointers {

  private static final Path PROJECT = Path.of("").toAbsolutePath();
  private static final Pattern PATH =
      Pattern.compile("(?:content|docs|src|templates|site-output|\\.github)/[\\w./-]*");

  private Pointers() {}

  /** All that is not there, in the project or in the folder that the page was done in. */
  static List<String> broken(DocPage page, Path folder) throws IOException {
    List<String> broken = new ArrayList<>();
    for (DocPage.Pointer pointer : page.pointers()) {
      if (pointer.picture() && pointer.text().isBlank()) {
        broken.add("a picture without a text: " + pointer.target());
      }
      if (!leadsSomewhere(pointer.target(), page)) {
        broken.add("leads nowhere: " + pointer.target());
      }
    }
    page.code().stream()
        .filter(text -> PATH.matcher(text).matches() && !text.contains("ID"))
        .filter(path -> !Files.exists(PROJECT.resolve(path)) || path.startsWith("site-output"))
        .filter(path -> !Files.exists(folder.resolve(path)))
        .forEach(path -> broken.add("is not there: " + path));
    return broken;
  }

  private static boolean leadsSomewhere(String target, DocPage page) throws IOException {
    if (target.startsWith("https://")) {
      return true;
    }
    int hash = target.indexOf('#');
    String path = hash < 0 ? target : target.substring(0, hash);
    Path file = path.isEmpty() ? page.file() : page.file().resolveSibling(path).normalize();
    return Files.exists(PROJECT.resolve(file))
        && (hash < 0 || DocPage.read(file).headings().contains(target.substring(hash + 1)));
  }
}
