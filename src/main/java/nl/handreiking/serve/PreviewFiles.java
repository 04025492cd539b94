package nl.handreiking.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files of the preview itself, below an address that no page of a site can have. */
final class PreviewFiles {

  static final String FOLDER = "/_voorbeeld/";
  static final String SCRIPT = FOLDER + "preview.js";

  /** The prefix of the event stream's address; the path of the listening page follows it. */
  static final String STREAM = FOLDER + "stream";

  private static final Map<String, String> NAMES =
      Map.of(
          SCRIPT,
          "preview.js",
          FOLDER + "preview.css",
          "preview.css",
          FOLDER + "stream.js",
          "stream.js");

  /** A comment that begins a line, and what a line is indented by. */
  private static final Pattern LAYOUT =
      Pattern.compile("^\\h*(?:/\\*.*?\\*/\\R)?\\h*", Pattern.DOTALL | Pattern.MULTILINE);

  private PreviewFiles() {}

  static Optional<byte[]> bytes(String path) {
    return Optional.ofNullable(NAMES.get(path)).map(PreviewFiles::read);
  }

  private static byte[] read(String name) {
    try (InputStream in = PreviewFiles.class.getResourceAsStream(name)) {
      String text = new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
      return LAYOUT.matcher(text).replaceAll("").getBytes(UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
