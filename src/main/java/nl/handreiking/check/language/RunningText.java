package nl.handreiking.check.language;

import java.util.List;
import nl.handreiking.markdown.Reading;

/**
 * A block of running text.
 *
 * @param readings in the words of each of its readers; one when they all read the same
 */
record RunningText(List<Reading> readings) {

  RunningText {
    readings = List.copyOf(readings);
  }

  /** All readings, each cut into words and sentences. */
  List<CutReading> cut() {
    return readings.stream().map(CutReading::of).toList();
  }
}
