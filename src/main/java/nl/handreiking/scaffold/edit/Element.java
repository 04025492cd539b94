package nl.handreiking.scaffold.edit;

import java.util.ArrayList;
import java.util.List;

/** What is put in a list. */
public sealed interface Element {

  /** As it stands between brackets. */
  String flow();

  /**
   * As it stands on lines of its own.
   *
   * @param dash the 0-based column of the dash
   * @param text the 0-based column of what is behind it
   */
  List<String> block(int dash, int text);

  /** A single word, such as an id. */
  record Word(String flow) implements Element {

    @Override
    public List<String> block(int dash, int text) {
      return List.of(" ".repeat(dash) + "-" + " ".repeat(text - dash - 1) + flow);
    }
  }

  /** A map. */
  record Fields(List<YamlLine> lines) implements Element {

    public Fields {
      lines = List.copyOf(lines);
    }

    @Override
    public String flow() {
      return YamlLine.flow(lines);
    }

    @Override
    public List<String> block(int dash, int text) {
      List<String> block = new ArrayList<>(YamlLine.block(lines, text));
      int first = lines.get(0).explanation().size();
      for (int i = 0; i < first; i++) {
        block.set(i, " ".repeat(dash) + block.get(i).strip());
      }
      String opening = " ".repeat(dash) + "-" + " ".repeat(text - dash - 1);
      block.set(first, opening + block.get(first).strip());
      return block;
    }
  }
}
