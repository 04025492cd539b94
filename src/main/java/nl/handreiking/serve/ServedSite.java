package nl.handreiking.serve;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.output.Content;
import nl.handreiking.output.OutputFile;
import nl.handreiking.output.SitePlan;

/** The files of a site by their path, as addresses name them: with a slash before it. */
final class ServedSite {

  static final String NOT_FOUND = "/404.html";
  private static final String INDEX = "index.html";

  private final Map<String, Content> files = new HashMap<>();

  ServedSite(Optional<SitePlan> plan) {
    for (OutputFile file : plan.stream().flatMap(known -> known.files().stream()).toList()) {
      files.put("/" + file.path().value(), file.content());
    }
  }

  boolean isEmpty() {
    return files.isEmpty();
  }

  /** Whether the file exists; a path that ends in a slash stands for its index. */
  boolean has(String path) {
    return files.containsKey(whole(path));
  }

  /** Whether the path is that of a folder with an index, but for a slash at its end. */
  boolean isFolder(String path) {
    return !path.endsWith("/") && files.containsKey(path + "/" + INDEX);
  }

  static String whole(String path) {
    return path.endsWith("/") ? path + INDEX : path;
  }

  /**
   * The bytes of a file; empty when it does not exist (any more).
   *
   * @throws nl.handreiking.site.theme.ThemeFault when a template fails
   */
  Optional<byte[]> bytes(String path) {
    Content content = files.get(whole(path));
    try {
      return content == null ? Optional.empty() : Optional.of(content.bytes());
    } catch (UncheckedIOException pictureIsGone) {
      return Optional.empty();
    }
  }

  /** The index of the nearest ancestor folder that has one. */
  String nearest(String path) {
    String folder = path;
    do {
      folder = folder.substring(0, Math.max(0, folder.lastIndexOf('/')));
    } while (!folder.isEmpty() && (!has(folder + "/") || whole(folder + "/").equals(path)));
    return whole(folder + "/");
  }
}
