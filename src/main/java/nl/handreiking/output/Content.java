package nl.handreiking.output;

import java.nio.charset.StandardCharsets;

/**
 * What is in a file. The writer asks for the bytes once, when it writes the file and on any thread,
 * so that the bytes of a whole site are never in memory together; asked twice, the answer is the
 * same. What cannot be read throws an {@link java.io.UncheckedIOException}.
 */
@FunctionalInterface
public interface Content {

  byte[] bytes();

  /** A text, in UTF-8. */
  static Content of(String text) {
    return () -> text.getBytes(StandardCharsets.UTF_8);
  }
}
