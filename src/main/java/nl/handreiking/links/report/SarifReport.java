package nl.handreiking.links.report;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.handreiking.json.Json;
import nl.handreiking.links.LinkReport;
import nl.handreiking.links.LinkUse;
import nl.handreiking.links.Standing;
import nl.handreiking.source.SourceLocation;

/**
 * SARIF 2.1.0, for code scanning: a result for each link that asks something, at the place where it
 * can be changed, with the other places beside it.
 */
final class SarifReport {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private static final String PLAIN_IN_PATH = "-._~/";

  private final Overview overview;
  private final List<LinkEntry> entries;

  private SarifReport(Overview overview) {
    this.overview = overview;
    this.entries =
        overview.entries().stream()
            .filter(entry -> entry.toDo().matters() && overview.report().network())
            .toList();
  }

  static String of(LinkReport report, ReportTexts texts) {
    Map<String, Object> log = new LinkedHashMap<>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(new SarifReport(Overview.of(report, texts)).run()));
    return Json.indented(log);
  }

  private Map<String, Object> run() {
    Map<String, Object> driver = new LinkedHashMap<>();
    driver.put("name", "handreiking links");
    driver.put("language", overview.texts().language());
    driver.put("rules", List.copyOf(rules().values()));
    Map<String, Object> notification = new LinkedHashMap<>();
    notification.put("level", "note");
    notification.put("message", text(overview.today()));
    Map<String, Object> invocation = new LinkedHashMap<>();
    invocation.put("executionSuccessful", overview.report().network());
    invocation.put("startTimeUtc", overview.report().started().toString());
    invocation.put(
        "endTimeUtc", overview.report().started().plus(overview.report().took()).toString());
    invocation.put("toolExecutionNotifications", List.of(notification));
    Map<String, Object> run = new LinkedHashMap<>();
    run.put("tool", Map.of("driver", driver));
    run.put("invocations", List.of(invocation));
    run.put("columnKind", "utf16CodeUnits");
    run.put("results", entries.stream().map(SarifReport::result).toList());
    return run;
  }

  private Map<String, Map<String, Object>> rules() {
    return entries.stream()
        .collect(
            Collectors.toMap(
                SarifReport::ruleId, this::rule, (one, same) -> one, LinkedHashMap::new));
  }

  private Map<String, Object> rule(LinkEntry entry) {
    ReportTexts texts = overview.texts();
    Map<String, Object> rule = new LinkedHashMap<>();
    rule.put("id", ruleId(entry));
    rule.put("shortDescription", text(texts.text("verdict." + entry.link().verdict().code())));
    rule.put("help", text(texts.text("todo." + entry.toDo().label() + ".lead")));
    return rule;
  }

  private static Map<String, Object> result(LinkEntry entry) {
    List<LinkUse> uses = entry.uses();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("ruleId", ruleId(entry));
    result.put("level", level(entry.link().standing()));
    result.put("message", text(message(entry)));
    result.put("locations", uses.stream().limit(1).map(SarifReport::location).toList());
    result.put("relatedLocations", uses.stream().skip(1).map(SarifReport::location).toList());
    result.put("partialFingerprints", Map.of("address/v1", entry.url()));
    return result;
  }

  private static String message(LinkEntry entry) {
    return Plain.lines(
        List.of(entry.url(), entry.sentence(), entry.task(), String.join(" ", entry.notes())));
  }

  private static Map<String, Object> location(LinkUse use) {
    SourceLocation place = use.place();
    Map<String, Object> region = new LinkedHashMap<>();
    region.put("startLine", place.line());
    region.put("startColumn", place.column());
    Map<String, Object> physical = new LinkedHashMap<>();
    physical.put("artifactLocation", Map.of("uri", uri(place.file())));
    physical.put("region", region);
    return Map.of("physicalLocation", physical);
  }

  /** A relative path as a relative reference; RFC 3986 wants spaces and the like encoded. */
  private static String uri(String file) {
    StringBuilder uri = new StringBuilder(file.startsWith("/") ? "file://" : "");
    for (byte octet : file.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (octet & 0xFF);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN_IN_PATH.indexOf(c) >= 0)) {
        uri.append(c);
      } else {
        uri.append("%%%02X".formatted((int) c));
      }
    }
    return uri.toString();
  }

  private static String ruleId(LinkEntry entry) {
    return "link/%s/%s"
        .formatted(entry.link().verdict().code(), entry.link().verdict().reason().code());
  }

  private static String level(Standing standing) {
    return switch (standing) {
      case ALARM -> "error";
      case WARNING -> "warning";
      case NOTE, FINE -> "note";
    };
  }

  private static Map<String, Object> text(String text) {
    return Map.of("text", text);
  }
}
