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

  /** The word of the level; as written when the level has none. */
  String in(Wording wording) {
    return wording.word(name).orElse(asWritten());
  }

  String asWritten() {
    return "{" + name + "}";
  }
}
