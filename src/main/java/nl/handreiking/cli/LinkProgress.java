package nl.handreiking.cli;

import nl.handreiking.links.run.RunListener;
import nl.handreiking.links.run.RunState;

/** A line that tells how far a run of links is and what it waits for, while a person is looking. */
final class LinkProgress implements RunListener {

  private static final String CLEAR_LINE = "\r\u001B[K";
  private static final int USUAL_COLUMNS = 80;

  private final Console console;
  private final LinkProgressLine line;
  private String shown = "";

  private LinkProgress(Console console, LinkProgressLine line) {
    this.console = console;
    this.line = line;
  }

  /** On the standard error stream, as wide as the terminal says it is. */
  static LinkProgress on(Console console) {
    String columns = console.surroundings().environment().getOrDefault("COLUMNS", "");
    int width = columns.matches("[1-9]\\d{0,3}") ? Integer.parseInt(columns) : USUAL_COLUMNS;
    return new LinkProgress(console, new LinkProgressLine(console.texts(), width - 1));
  }

  @Override
  public synchronized void changed(RunState state) {
    String text = line.of(state);
    if (console.surroundings().terminal() && !text.equals(shown)) {
      show(text);
    }
  }

  /** Leaves nothing behind. */
  synchronized void clear() {
    if (!shown.isEmpty()) {
      show("");
    }
  }

  private void show(String text) {
    shown = text;
    console.err().print(CLEAR_LINE + text);
    console.err().flush();
  }
}
