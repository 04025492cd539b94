package nl.handreiking.yaml;

import java.util.List;
import nl.handreiking.source.SourceSpan;

/** Values in an order. */
public record YamlList(List<YamlNode> items, SourceSpan span) implements YamlNode {

  public YamlList {
    items = List.copyOf(items);
  }
}
