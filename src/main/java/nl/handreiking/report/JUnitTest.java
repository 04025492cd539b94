package nl.handreiking.report;

import java.util.List;

/**
 * A test as build servers show it.
 *
 * @param type of the failure, for whoever filters
 * @param message in one line
 * @param details a line for each thing to know; of a test that passed, what it said
 */
public record JUnitTest(
    String name, Result result, String type, String message, List<String> details) {

  /** What came of a test. */
  public enum Result {
    PASSED,
    FAILED,
    SKIPPED
  }

  public JUnitTest {
    details = List.copyOf(details);
  }
}
