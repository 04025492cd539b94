package nl.handreiking.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.source.Json;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;

/**
 * A run in the Static Analysis Results Interchange Format (SARIF), version 2.1.0, for code
 * scanning.
 *
 * @param tool the command
 * @param language of the texts
 * @param invocation how the command ran, as SARIF calls it
 */
public record SarifRun(
    String tool,
    String language,
    Map<String, Object> invocation,
    List<SarifRule> rules,
    List<SarifResult> results) {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /**
   * What results have in common.
   *
   * @param help what to do
   * @param details by the names that SARIF gives them
   */
  public record SarifRule(String id, String title, String help, Map<String, Object> details) {}

  /**
   * One thing that was found.
   *
   * @param places the first is where it can be changed
   * @param fingerprint what makes it the same in the next run, by the name of the method; may be
   *     empty
   */
  public record SarifResult(
      String rule,
      Severity severity,
      String message,
      List<Place> places,
      Map<String, String> fingerprint) {

    public SarifResult {
      places = List.copyOf(places);
    }
  }

  public SarifRun {
    rules = List.copyOf(rules);
    results = List.copyOf(results);
  }

  /** A text as SARIF wraps it. */
  public static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }

  /** The name of a severity, which is a level of SARIF. */
  public static String level(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  /** The log, with a line break at its end. */
  public String render() {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run()));
    return Json.indented(log);
  }

  private Map<String, Object> run() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", tool);
    driver.put("language", language);
    driver.put("rules", rules.stream().map(SarifRun::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", results.stream().map(SarifRun::result).toList());
    return run;
  }

  private static Map<String, Object> rule(SarifRule rule) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", rule.id());
    shown.put("shortDescription", text(rule.title()));
    shown.put("help", text(rule.help()));
    shown.putAll(rule.details());
    return shown;
  }

  private static Map<String, Object> result(SarifResult result) {
    List<Place> places = result.places();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("ruleId", result.rule());
    shown.put("level", level(result.severity()));
    shown.put("message", text(result.message()));
    shown.put("locations", places.stream().limit(1).map(SarifRun::location).toList());
    shown.put("relatedLocations", places.stream().skip(1).map(SarifRun::location).toList());
    shown.put("partialFingerprints", result.fingerprint());
    return shown;
  }

  private static Map<String, Object> location(Place place) {
    SourceLocation start = place.start();
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", start.line());
    region.put("startColumn", start.column());
    if (place.length() > 0) {
      region.put("endColumn", place.endColumn());
    }
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", Harmless.reference(start.file())));
    physical.put("region", region);
    return Map.of("physicalLocation", physical);
  }
}
