package nl.handreiking.yaml;

import nl.handreiking.source.SourceSpan;

/** A value in a YAML file. */
public sealed interface YamlNode permits YamlMap, YamlList, YamlScalar {

  SourceSpan span();

  /** Whether nothing is written where the value belongs, as in {@code links:}. */
  default boolean isAbsent() {
    return false;
  }
}
