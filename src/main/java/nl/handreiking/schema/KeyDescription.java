package nl.handreiking.schema;

import java.util.List;

/**
 * A key of a file, in words.
 *
 * @param path the file kind and the keys from the outermost to this one, with dots between
 * @param name as it stands before the colon
 * @param value what stands behind it, in a few words, such as {@code datum}
 * @param choices all values that there are, if these are a few words
 * @param description what it is for, in one or two sentences
 * @param example YAML on one line that can stand behind the colon
 * @param keys those of its value, or of each element of it
 */
public record KeyDescription(
    String path,
    String name,
    boolean required,
    String value,
    List<String> choices,
    String description,
    String example,
    List<KeyDescription> keys) {

  public KeyDescription {
    choices = List.copyOf(choices);
    keys = List.copyOf(keys);
  }
}
