package nl.handreiking.cli;

import java.util.List;
import java.util.Locale;
import nl.handreiking.links.run.RunListener;
import nl.handreiking.links.run.RunState;
import nl.handreiking.links.run.RunState.HostState;
import nl.handreiking.source.TextBundle;

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

  /**
   * How far a run of links is, and behind that as many hosts as there is room for.
   *
   * @param width in columns
   */
  record LinkProgressLine(TextBundle texts, int width) {

    private static final int BAR = 20;
    private static final int MAX_HOST = 24;
    private static final int ROOM_FOR_MORE = 6;

    String of(RunState state) {
      StringBuilder line = new StringBuilder(progress(state));
      List<HostState> hosts = state.hosts();
      int shown = 0;
      for (HostState host : hosts) {
        String text = (shown == 0 ? "  " : ", ") + host(host);
        if (line.length() + text.length() + ROOM_FOR_MORE > width) {
          break;
        }
        line.append(text);
        shown++;
      }
      if (shown < hosts.size()) {
        line.append("  +").append(hosts.size() - shown);
      }
      return line.length() <= width ? line.toString() : line.substring(0, width);
    }

    private String progress(RunState state) {
      int full = state.total() == 0 ? 0 : BAR * state.done() / state.total();
      String label = texts.text(state.slowRound() ? "progress.links-again" : "progress.links");
      String bar = "#".repeat(full) + "-".repeat(BAR - full);
      return String.format(Locale.ROOT, "%s [%s] %d/%d", label, bar, state.done(), state.total());
    }

    private String host(HostState state) {
      String host = shortened(state.host());
      if (!state.paused().isZero()) {
        return texts.text("progress.host-paused", host, (state.paused().toMillis() + 999) / 1000);
      }
      return texts.text(
          state.inFlight() > 0 ? "progress.host-busy" : "progress.host-waiting", host);
    }

    /** Without the middle: the end of a name says most of whose it is. */
    private static String shortened(String host) {
      if (host.length() <= MAX_HOST) {
        return host;
      }
      int end = MAX_HOST * 2 / 3;
      return host.substring(0, MAX_HOST - end - 1) + "…" + host.substring(host.length() - end);
    }
  }
}
