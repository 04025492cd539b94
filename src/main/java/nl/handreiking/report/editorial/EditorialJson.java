package nl.handreiking.report.editorial;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.handreiking.model.Item;
import nl.handreiking.report.ProblemJson;
import nl.handreiking.report.editorial.EditorialReport.UsedLink;
import nl.handreiking.source.Json;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Severity;
import nl.handreiking.source.SourceSpan;

/** The report for programs, the next report among them. */
public final class EditorialJson {

  private EditorialJson() {}

  /** One object with everything; the sentences of the rules in a language. */
  public static String of(EditorialReport report, String language) {
    Messages messages = Messages.in(language);
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("publication", report.publication());
    all.put("day", report.day().toString());
    all.put("complete", !report.state().isEmpty());
    for (Severity severity : Severity.values()) {
      all.put(severity.label() + "s", report.count(severity));
    }
    report.state().forEach(state -> add(state, all));
    all.put("owners", report.owners().stream().map(owned -> owned(owned, messages)));
    all.put(HistoryJson.KEY, HistoryJson.write(report.history()));
    return Json.indented(all);
  }

  private static void add(EditorialReport.State state, Map<String, Object> all) {
    List<String> levels =
        state.coverage().levels().stream().map(level -> level.id().value()).toList();
    all.put("topics", state.coverage().rows().stream().map(row -> topic(row, levels)));
    all.put("links", state.links().stream().map(EditorialJson::link));
    all.put("pages", state.pages().stream().map(EditorialJson::page));
    all.put("months", state.months());
    all.put("texts", state.texts().stream().map(EditorialJson::text));
  }

  private static Map<String, Object> topic(Coverage.Row row, List<String> levels) {
    Map<String, Object> items = new LinkedHashMap<>();
    for (int i = 0; i < levels.size(); i++) {
      Coverage.Cell cell = row.cells().get(i);
      if (cell.page()) {
        items.put(levels.get(i), cell.items().stream().map(Item::id).toList());
      }
    }
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", row.topic().id());
    shown.put("items", items);
    return shown;
  }

  private static Map<String, Object> link(UsedLink used) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("id", used.link().id());
    shown.put("url", used.link().url());
    shown.put("uses", used.places().stream().map(SourceSpan::start));
    return shown;
  }

  private static Map<String, Object> page(PageReading page) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("page", page.key());
    shown.put("score", rounded(page.score()));
    shown.put("words", page.words());
    shown.put("wordsPerSentence", rounded(page.sentence()));
    shown.put(
        "before", page.before().stream().map(EditorialJson::rounded).findFirst().orElse(null));
    return shown;
  }

  private static Map<String, Object> text(ReviewedText text) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("file", text.span().start().file());
    shown.put("title", text.title());
    shown.put("owner", text.owner());
    shown.put("reviewed", text.reviewed().toString());
    shown.put("due", text.due().toString());
    shown.put("state", text.state().name().toLowerCase(Locale.ROOT));
    return shown;
  }

  private static Map<String, Object> owned(OwnedProblems owned, Messages messages) {
    Map<String, Object> shown = new LinkedHashMap<>();
    shown.put("owner", owned.owner());
    shown.put(
        "problems",
        owned.problems().stream().map(problem -> ProblemJson.object(problem, messages)));
    return shown;
  }

  private static double rounded(double figure) {
    return Math.round(figure * 10) / 10.0;
  }
}
