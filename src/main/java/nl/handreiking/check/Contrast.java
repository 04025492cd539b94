package nl.handreiking.check;

import java.util.List;
import java.util.Locale;
import nl.handreiking.check.survey.CheckRule;
import nl.handreiking.check.survey.Survey;
import nl.handreiking.model.Colour;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelColours;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Problems;
import nl.handreiking.source.Rule;
import nl.handreiking.source.SourceSpan;

/**
 * The colour of a level is easy to read on its tint and on paper, and so is paper on it (WCAG 2.2,
 * 1.4.6).
 */
final class Contrast implements CheckRule {

  static final Rule RULE = Rule.error("te-weinig-contrast");

  private static final double ENOUGH = 7;
  private static final int STEPS = 255;

  private static final Colour BLACK = colour("#000000");
  private static final Colour WHITE = colour("#ffffff");

  @Override
  public void check(Survey survey, Problems problems) {
    for (Level level : survey.guide().levels()) {
      check(
          level.colours().light(),
          level.colours().lightTint(),
          LevelColours.LIGHT_PAPER,
          BLACK,
          problems);
      check(
          level.colours().dark(),
          level.colours().darkTint(),
          LevelColours.DARK_PAPER,
          WHITE,
          problems);
    }
  }

  private static void check(
      Colour text, Colour tint, Colour paper, Colour extreme, Problems problems) {
    List<Colour> grounds = List.of(tint, paper);
    boolean unread = text.span().line().isEmpty() || tint.span().line().isEmpty();
    if (unread || least(text, grounds) >= ENOUGH) {
      return;
    }
    Colour worst = text.contrastWith(tint) < text.contrastWith(paper) ? tint : paper;
    String ratio = Integer.toString((int) text.contrastWith(worst));
    problems.report(
        Diagnostic.of(RULE, text.span(), text.hex(), worst.hex(), ratio)
            .suggesting(nearest(text, grounds, extreme)));
  }

  /** The first colour on the way to black or white that has enough; empty when none has. */
  private static String nearest(Colour text, List<Colour> grounds, Colour extreme) {
    for (int step = 1; step <= STEPS; step++) {
      Colour candidate = colour(mixed(text, extreme, step));
      if (least(candidate, grounds) >= ENOUGH) {
        return candidate.hex();
      }
    }
    return "";
  }

  private static String mixed(Colour from, Colour to, int step) {
    StringBuilder hex = new StringBuilder("#");
    for (int i = 1; i < 7; i += 2) {
      int start = Integer.parseInt(from.hex().substring(i, i + 2), 16);
      int end = Integer.parseInt(to.hex().substring(i, i + 2), 16);
      hex.append(String.format(Locale.ROOT, "%02x", start + (end - start) * step / STEPS));
    }
    return hex.toString();
  }

  private static double least(Colour text, List<Colour> grounds) {
    return grounds.stream().mapToDouble(text::contrastWith).min().orElseThrow();
  }

  private static Colour colour(String hex) {
    return new Colour(hex, SourceSpan.wholeFile(""));
  }
}
