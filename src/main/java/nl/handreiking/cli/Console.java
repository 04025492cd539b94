package nl.handreiking.cli;

import java.io.PrintStream;
import nl.handreiking.source.TextBundle;

/** Where a command speaks: results and what is wrong with the content go to {@code out}. */
record Console(PrintStream out, PrintStream err, TextBundle texts, Environment surroundings) {

  void say(String key, Object... arguments) {
    out.println(texts.text(key, arguments));
  }

  /** The same, for what is not the result when a program reads that. */
  Console aside() {
    return new Console(err, err, texts, surroundings);
  }

  void complain(String key, Object... arguments) {
    err.println(texts.text(key, arguments));
  }
}
