package nl.handreiking.site.view;

import java.util.List;

/**
 * Where people find help.
 *
 * @param urgent what to do when there is danger, may be empty
 */
public record HelpView(String title, String lead, String urgent, List<HelpLineView> lines) {

  public HelpView {
    lines = List.copyOf(lines);
  }
}
