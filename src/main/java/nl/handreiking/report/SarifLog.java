package nl.handreiking.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.source.Json;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceLocation;

/**
 * The Static Analysis Results Interchange Format (SARIF), version 2.1.0, for code scanning: a
 * result for each finding, at its first place, with the other places beside it. Labels of
 * severities are its levels.
 */
final class SarifLog {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  /** The name of the algorithm that identifies a finding across runs. */
  private static final String FINGERPRINT = "address/v1";

  private SarifLog() {}

  static String of(Findings findings) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run(findings)));
    return Json.indented(log);
  }

  private static Map<String, Object> run(Findings findings) {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", findings.command());
    driver.put("language", findings.language());
    driver.put("rules", findings.kinds().stream().map(SarifLog::rule).toList());
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation(findings)));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", findings.all().stream().map(SarifLog::result).toList());
    return run;
  }

  private static Map<String, Object> invocation(Findings findings) {
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", findings.failure().isEmpty());
    findings
        .run()
        .ifPresent(
            run -> {
              Map<String, Object> notification = new LinkedHashMap<>();
              notification.put("level", Severity.NOTE.label());
              notification.put("message", text(findings.summary()));
              invocation.put("startTimeUtc", run.started().toString());
              invocation.put("endTimeUtc", run.started().plus(run.took()).toString());
              invocation.put("toolExecutionNotifications", List.of(notification));
            });
    return invocation;
  }

  private static Map<String, Object> rule(Finding.Kind kind) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", kind.id());
    shown.put("shortDescription", text(kind.title()));
    shown.put("help", text(kind.help()));
    kind.severity()
        .ifPresent(
            severity -> shown.put("defaultConfiguration", Map.of("level", severity.label())));
    return shown;
  }

  private static Map<String, Object> result(Finding finding) {
    List<FindingPlace> places = finding.places();
    List<String> message =
        Stream.concat(Stream.of(finding.address()), finding.message().stream()).toList();
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("ruleId", finding.kind().id());
    shown.put("level", finding.severity().label());
    shown.put("message", text(Harmless.lines(message)));
    shown.put("locations", places.stream().limit(1).map(SarifLog::location).toList());
    shown.put("relatedLocations", places.stream().skip(1).map(SarifLog::location).toList());
    shown.put(
        "partialFingerprints",
        finding.address().isEmpty() ? Map.of() : Map.of(FINGERPRINT, finding.address()));
    return shown;
  }

  private static Map<String, Object> location(FindingPlace place) {
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

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
