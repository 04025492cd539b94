package nl.handreiking.markdown;

import org.commonmark.node.CustomNode;

/** A level word in running text, for instance {@code {leerling}}. */
final class LevelWord extends CustomNode {

  private final String name;

  LevelWord(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  String asWritten() {
    return asWritten(name);
  }

  /** The word of the level for a name; as written when the level has none. */
  static String in(Wording wording, String name) {
    return wording.word(name).orElse(asWritten(name));
  }

  private static String asWritten(String name) {
    return "{" + name + "}";
  }
}
