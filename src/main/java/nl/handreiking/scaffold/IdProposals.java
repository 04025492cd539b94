package nl.handreiking.scaffold;

import java.util.Collection;
import nl.handreiking.source.PlainName;

/** Makes ids out of what people type. */
final class IdProposals {

  private static final int LONGEST = 64;

  private IdProposals() {}

  /** An id that begins with another, and that nothing else has. */
  static String free(String start, String end, Collection<String> taken) {
    String id = PlainName.of(start, LONGEST - end.length() - 5) + "-" + end;
    String free = id;
    for (int number = 2; taken.contains(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
