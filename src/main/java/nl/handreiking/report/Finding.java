package nl.handreiking.report;

import java.util.List;
import java.util.Optional;
import nl.handreiking.source.Severity;

/**
 * One thing that a command found, in the words of a language: a problem of the content, or a link
 * that asks something.
 *
 * @param fails whether it fails the run
 * @param places where it can be fixed; the first is the primary location
 * @param address the web address that it is about, or empty
 * @param message its sentence, then what to do and to know
 * @param details lines for formats that show neither places nor rule
 * @param rank how soon a log that is cut off should show it: lower is sooner
 */
public record Finding(
    Kind kind,
    Severity severity,
    boolean fails,
    List<FindingPlace> places,
    String address,
    List<String> message,
    List<String> details,
    int rank) {

  /**
   * The kind of a finding.
   *
   * @param family what stands before the code where kinds of many tools meet, or empty
   * @param help what to do
   * @param severity that of all its findings, if they have one
   */
  public record Kind(
      String family, String code, String title, String help, Optional<Severity> severity) {

    String id() {
      return family + code;
    }
  }

  public Finding {
    places = List.copyOf(places);
    message = List.copyOf(message);
    details = List.copyOf(details);
  }
}
