package nl.handreiking.report.links;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.handreiking.links.LinkUse;

/**
 * The text of the weekly issue: the tasks, with a checkbox for each link. GitHub accepts 65,536
 * characters; a longer report is truncated between two links, and says so.
 */
final class MarkdownReport {

  private static final int MAX_LENGTH = 60_000;
  private static final int MAX_PLACES = 5;

  private final Overview overview;
  private final ReportTexts texts;

  private MarkdownReport(Overview overview) {
    this.overview = overview;
    this.texts = overview.texts();
  }

  static String of(Overview overview) {
    return new MarkdownReport(overview).render();
  }

  private String render() {
    StringBuilder out = new StringBuilder();
    out.append("**").append(Markdown.escaped(overview.today())).append("**\n\n");
    out.append(Markdown.escaped(overview.run())).append("\n");
    if (overview.report().network()) {
      out.append(counts());
    }
    String end = "\n---\n\n" + texts.text("markdown.footer") + "\n";
    String cut = "\n" + texts.text("markdown.cut") + "\n";
    for (String part : overview.report().network() ? parts() : List.<String>of()) {
      if (out.length() + part.length() + cut.length() + end.length() > MAX_LENGTH) {
        out.append(cut);
        break;
      }
      out.append(part);
    }
    return out.append(end).toString();
  }

  private String counts() {
    return "\n| | |\n| --- | ---: |\n"
        + overview.toDos().stream()
            .map(
                toDo ->
                    String.format(Locale.ROOT, "| %s | %d |\n", title(toDo), overview.count(toDo)))
            .collect(Collectors.joining());
  }

  private List<String> parts() {
    List<String> parts = new ArrayList<>();
    for (ToDo toDo : overview.toDos()) {
      if (toDo.matters()) {
        parts.add(
            String.format(
                Locale.ROOT,
                "\n## %s (%d)\n\n%s\n\n",
                title(toDo),
                overview.count(toDo),
                Markdown.escaped(texts.text("todo." + toDo.label() + ".lead"))));
        overview.entries(toDo).forEach(entry -> parts.add(item(entry)));
      }
    }
    return parts;
  }

  private String item(LinkEntry entry) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "- [ ] **%s** %s".formatted(Markdown.escaped(entry.name()), Markdown.link(entry.url())));
    lines.add(Markdown.escaped(entry.sentence()) + " " + Markdown.escaped(entry.task()));
    if (!entry.newAddress().isEmpty()) {
      lines.add(texts.text("label.new-address") + ": " + Markdown.link(entry.newAddress()));
    }
    lines.add(Markdown.escaped(entry.history()));
    entry.notes().forEach(note -> lines.add(Markdown.escaped(note)));
    lines.add(places(entry.uses()));
    if (!entry.archive().isEmpty()) {
      lines.add(Markdown.link(texts.text("markdown.archive"), entry.archive()));
    }
    return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\\\n  "))
        + "\n";
  }

  private String places(List<LinkUse> uses) {
    List<String> places = new ArrayList<>();
    uses.stream()
        .limit(MAX_PLACES)
        .forEach(use -> places.add(Markdown.code(use.place().toString())));
    if (uses.size() > MAX_PLACES) {
      places.add(texts.count("places-more", uses.size() - MAX_PLACES));
    }
    return String.join(", ", places);
  }

  private String title(ToDo toDo) {
    return texts.text("todo." + toDo.label());
  }
}
