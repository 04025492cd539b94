package nl.handreiking.yaml;

import nl.handreiking.source.SourceSpan;

/**
 * A single value, always text: {@code nee} and {@code 2026-11-01} mean nothing yet.
 *
 * @param quoted whether it stands in quotes or in a block
 * @param span its text without quotes, on its first line
 */
public record YamlScalar(String text, boolean quoted, SourceSpan span) implements YamlNode {

  @Override
  public boolean isAbsent() {
    return text.isEmpty() && !quoted;
  }
}
