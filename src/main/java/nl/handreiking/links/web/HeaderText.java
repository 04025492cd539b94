package nl.handreiking.links.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Headers as their senders meant them. The HTTP client reads each byte as a letter (ISO 8859-1);
 * servers that put letters beyond ASCII into a Location, mean UTF-8.
 */
final class HeaderText {

  private HeaderText() {}

  /** By name in lower case. */
  static Map<String, List<String>> of(Map<String, List<String>> headers) {
    Map<String, List<String>> texts = new TreeMap<>();
    headers.forEach(
        (name, values) ->
            texts.put(
                name.toLowerCase(Locale.ROOT), values.stream().map(HeaderText::text).toList()));
    return texts;
  }

  private static String text(String latin1) {
    if (latin1.chars().allMatch(c -> c < 0x80)) {
      return latin1;
    }
    try {
      ByteBuffer bytes = ByteBuffer.wrap(latin1.getBytes(StandardCharsets.ISO_8859_1));
      return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    } catch (CharacterCodingException notUtf8) {
      return latin1;
    }
  }
}
