package nl.handreiking.serve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.handreiking.source.Diagnostic;
import nl.handreiking.source.Excerpt;
import nl.handreiking.source.Json;
import nl.handreiking.source.Messages;
import nl.handreiking.source.Severity;
import nl.handreiking.source.TextBundle;

/** Writes the JSON for the preview script, in the user's language. */
final class StateText {

  /** Nobody reads more at once, and each open page gets them all. */
  private static final int MOST = 50;

  private final TextBundle texts;
  private final Messages messages;
  private final EditorLink editor;

  StateText(TextBundle texts, EditorLink editor) {
    this.texts = texts;
    this.messages = Messages.in(texts.language());
    this.editor = editor;
  }

  /** The state of an open page: its version, and the problems. */
  String state(Shown shown, String path, PageState page) {
    List<Diagnostic> problems = new ArrayList<>(shown.joined(page.fault()));
    problems.sort(Comparator.comparing(problem -> problem.rule().severity()));
    boolean errors = problems.stream().anyMatch(Diagnostic::isError);
    boolean gone = page.page().isEmpty() && page.fault().isEmpty() && !shown.site().isEmpty();
    Map<String, Object> state = new LinkedHashMap<>();
    state.put("page", page.page());
    state.put("styles", page.styles());
    state.put("nearest", gone ? shown.site().nearest(path) : "");
    state.put("errors", errors);
    state.put("title", title(problems));
    state.put("lead", problems.isEmpty() ? "" : lead(shown, errors, problems.size()));
    state.put("problems", problems.stream().limit(MOST).map(this::problem).toList());
    return Json.of(state);
  }

  /** The texts of the script itself. */
  String words() {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("lang", texts.language());
    for (String key : List.of("panel", "close", "fixed", "gone", "nearest", "stopped")) {
      words.put(key, texts.text("page." + key));
    }
    return Json.of(words);
  }

  /** For instance: 2 fouten, 1 waarschuwing. */
  private String title(List<Diagnostic> problems) {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = problems.stream().filter(one -> one.rule().severity() == severity).count();
      if (count > 0) {
        counts.add(texts.count(severity.label(), count));
      }
    }
    return String.join(", ", counts);
  }

  private String lead(Shown shown, boolean errors, int count) {
    String ofErrors = shown.site().isEmpty() ? "lead.nothing" : "lead.errors";
    String lead = texts.text(errors ? ofErrors : "lead.advice");
    return count <= MOST ? lead : lead + " " + texts.text("lead.first", MOST);
  }

  private Map<String, Object> problem(Diagnostic problem) {
    Excerpt excerpt = Excerpt.of(problem.span());
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("severity", problem.rule().severity().label());
    view.put("kind", messages.severity(problem.rule().severity()));
    view.put("rule", problem.rule().id());
    view.put("sentence", messages.sentence(problem));
    view.put("advice", messages.advice(problem));
    view.put("place", problem.location().toString());
    view.put("href", editor.to(problem.location()));
    view.put("excerpt", List.of(excerpt.before(), excerpt.marked(), excerpt.after()));
    return view;
  }
}
