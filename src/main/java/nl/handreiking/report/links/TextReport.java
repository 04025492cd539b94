package nl.handreiking.report.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.handreiking.links.LinkUse;
import nl.handreiking.report.Harmless;

/** For a terminal of 80 columns: a table for each thing to do, without colour. */
final class TextReport {

  private static final int MAX_PLACES = 3;
  private static final List<String> LABELS =
      List.of("address", "new-address", "what", "now", "where", "archive", "history", "note");

  /** Whose links are counted and not shown. */
  private static final Set<ToDo> COUNTED = Set.of(ToDo.FINE);

  private final Overview overview;
  private final ReportTexts texts;
  private final Columns out;

  private TextReport(Overview overview) {
    this.overview = overview;
    this.texts = overview.texts();
    int widest =
        LABELS.stream().mapToInt(label -> texts.text("label." + label).length()).max().orElse(0);
    this.out = new Columns(widest);
  }

  static String of(Overview overview) {
    return new TextReport(overview).render();
  }

  private String render() {
    out.paragraph(overview.run());
    if (overview.report().network()) {
      out.paragraph(counts());
      overview.toDos().stream().filter(toDo -> !COUNTED.contains(toDo)).forEach(this::group);
      out.line("");
    }
    out.paragraph(overview.today());
    return out.toString();
  }

  /** For instance {@code 2 nu repareren, 1 adres aanpassen, 40 in orde}. */
  private String counts() {
    return overview.toDos().stream()
            .map(toDo -> overview.count(toDo) + " " + title(toDo).toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "))
        + ".";
  }

  private void group(ToDo toDo) {
    String heading = title(toDo) + " (" + overview.count(toDo) + ")";
    out.line("");
    out.line(heading);
    out.line("-".repeat(heading.length()));
    out.paragraph(texts.text("todo." + toDo.label() + ".lead"));
    overview.entries(toDo).forEach(this::entry);
  }

  private void entry(LinkEntry entry) {
    out.line("");
    out.line("  " + Harmless.line(entry.name()));
    row("address", List.of(entry.url()));
    row("new-address", List.of(entry.newAddress()));
    row("what", List.of(entry.sentence()));
    row("now", List.of(entry.toDo().matters() ? entry.task() : ""));
    row("history", List.of(entry.history()));
    row("note", entry.notes());
    row("where", places(entry.uses()));
    row("archive", List.of(entry.archive()));
  }

  private void row(String label, List<String> values) {
    String shown = texts.text("label." + label);
    for (String value : values) {
      if (!value.isEmpty()) {
        out.row(shown, Harmless.line(value));
        shown = "";
      }
    }
  }

  private List<String> places(List<LinkUse> uses) {
    List<String> places = new ArrayList<>();
    uses.stream().distinct().limit(MAX_PLACES).forEach(use -> places.add(use.place().toString()));
    if (uses.size() > MAX_PLACES) {
      places.add(texts.count("places-more", uses.size() - MAX_PLACES));
    }
    return places;
  }

  private String title(ToDo toDo) {
    return texts.text("todo." + toDo.label());
  }
}
