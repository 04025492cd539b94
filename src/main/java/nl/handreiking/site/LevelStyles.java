package nl.handreiking.site;

import java.util.List;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelColours;

/** The colours of the levels as style rules, for what is marked with {@code data-level}. */
final class LevelStyles {

  private LevelStyles() {}

  static String of(List<Level> levels) {
    StringBuilder light = new StringBuilder();
    StringBuilder dark = new StringBuilder();
    for (Level level : levels) {
      LevelColours colours = level.colours();
      light.append(rule(level, colours.light().hex(), colours.lightTint().hex()));
      dark.append(rule(level, colours.dark().hex(), colours.darkTint().hex()));
    }
    return light + "@media (prefers-color-scheme:dark){\n" + dark + "}\n";
  }

  private static String rule(Level level, String colour, String tint) {
    return "[data-level=\"%s\"]{--level:%s;--level-tint:%s}\n".formatted(level.id(), colour, tint);
  }
}
