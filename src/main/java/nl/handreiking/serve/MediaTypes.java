package nl.handreiking.serve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Media types by file extension; browsers are told not to sniff. */
final class MediaTypes {

  static final String HTML = "text/html; charset=utf-8";
  static final String STYLES = "text/css; charset=utf-8";
  static final String SCRIPT = "text/javascript; charset=utf-8";

  private static final Map<String, String> OF_PAGES =
      Map.ofEntries(
          Map.entry("html", HTML),
          Map.entry("css", STYLES),
          Map.entry("js", SCRIPT),
          Map.entry("json", "application/json"),
          Map.entry("xml", "application/xml"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("svg", "image/svg+xml"),
          Map.entry("png", "image/png"),
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("ico", "image/x-icon"),
          Map.entry("woff2", "font/woff2"),
          Map.entry("pdf", "application/pdf"));

  private final Map<String, String> byExtension = new HashMap<>(OF_PAGES);

  /**
   * The types of everything on a site.
   *
   * @param exported by extension, those of files beside the pages
   */
  MediaTypes(Map<String, String> exported) {
    byExtension.putAll(exported);
  }

  String of(String path) {
    String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return byExtension.getOrDefault(extension, "application/octet-stream");
  }
}
