package nl.handreiking.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The language of a publication, before anything of it was read: so that whatever is wrong with it
 * can be said in its language.
 */
final class PublicationLanguage {

  private static final int ENOUGH = 64_000;
  private static final Pattern LANGUAGE =
      Pattern.compile("(?m)^[\"']?taal[\"']?[ \\t]*:[ \\t]*[\"']?([A-Za-z]{2,8})");

  private PublicationLanguage() {}

  /**
   * The language, without its country; empty when nothing tells.
   *
   * @param here the folder that the person is in
   * @param content the folder with the publication as it was typed, or {@code content}
   */
  static String of(Path here, String content) {
    try (InputStream in = Files.newInputStream(here.resolve(content).resolve("handreiking.yaml"))) {
      String head = new String(in.readNBytes(ENOUGH), StandardCharsets.UTF_8);
      Matcher found = LANGUAGE.matcher(head);
      return found.find() ? found.group(1) : "";
    } catch (IOException | InvalidPathException unknown) {
      return "";
    }
  }
}
