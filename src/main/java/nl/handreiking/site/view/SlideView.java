package nl.handreiking.site.view;

import java.util.List;
import nl.handreiking.markdown.HtmlFragment;

/**
 * One slide.
 *
 * @param id of its section, made of its title
 * @param layout as it is written in a presentation, for instance {@code vraag}
 * @param number from 1
 * @param notes what the speaker says; may be empty
 */
public record SlideView(
    String id,
    String title,
    String layout,
    int number,
    int minutes,
    List<SlidePartView> parts,
    List<HelpLineView> help,
    HtmlFragment notes) {

  public SlideView {
    parts = List.copyOf(parts);
    help = List.copyOf(help);
  }
}
