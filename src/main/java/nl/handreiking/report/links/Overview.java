package nl.handreiking.report.links;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.handreiking.links.LinkReport;
import nl.handreiking.report.Findings;
import nl.handreiking.report.Report;

/** A report in words, shared by all formats: the links by task, and the tasks for today. */
public record Overview(LinkReport report, ReportTexts texts, List<LinkEntry> entries)
    implements Report {

  public Overview {
    entries = List.copyOf(entries);
  }

  /** A report in the words of a language. */
  public static Overview of(LinkReport report, ReportTexts texts) {
    LocalDate day = LocalDate.ofInstant(report.started(), ZoneOffset.UTC);
    return new Overview(
        report,
        texts,
        report.links().stream().map(link -> LinkEntry.of(link, day, texts)).toList());
  }

  @Override
  public String text() {
    return TextReport.of(this);
  }

  @Override
  public Map<String, Object> json() {
    return JsonReport.of(this);
  }

  @Override
  public Findings findings() {
    return LinkFindings.of(this);
  }

  @Override
  public Optional<String> markdown() {
    return Optional.of(MarkdownReport.of(this));
  }

  /** The links with this task. */
  public List<LinkEntry> entries(ToDo toDo) {
    return entries.stream().filter(entry -> entry.toDo() == toDo).toList();
  }

  /** The tasks that occur, the most urgent first. */
  public List<ToDo> toDos() {
    return Arrays.stream(ToDo.values()).filter(toDo -> count(toDo) > 0).toList();
  }

  public int count(ToDo toDo) {
    return entries(toDo).size();
  }

  /** The day of the run, in UTC. */
  public LocalDate day() {
    return LocalDate.ofInstant(report.started(), ZoneOffset.UTC);
  }

  /** How many links, when, and how long it took. */
  public String run() {
    long seconds = Math.max(1, report.took().toSeconds());
    long minutes = report.took().toMinutes();
    return texts.text(
        "overview.run",
        texts.count("links", entries.size()),
        texts.day(day()),
        minutes < 2 ? texts.count("seconds", seconds) : texts.count("minutes", minutes));
  }

  /** What to do today. */
  public String today() {
    if (!report.network()) {
      return texts.text("today.no-network");
    }
    List<String> sentences = new ArrayList<>(List.of(task()));
    if (count(ToDo.UNCHECKED) > 0) {
      sentences.add(texts.text("today.unchecked", texts.count("links", count(ToDo.UNCHECKED))));
    } else if (!report.complete()) {
      sentences.add(texts.text("today.incomplete"));
    }
    return String.join(" ", sentences);
  }

  private String task() {
    String mend = texts.count("links", count(ToDo.MEND));
    String move = texts.count("addresses", count(ToDo.MOVE));
    if (count(ToDo.MEND) > 0) {
      return count(ToDo.MOVE) > 0
          ? texts.text("today.mend-and-move", mend, move)
          : texts.text("today.mend", mend);
    }
    if (count(ToDo.MOVE) > 0) {
      return texts.text("today.move", move);
    }
    return count(ToDo.LOOK) > 0
        ? texts.text("today.look", texts.count("links", count(ToDo.LOOK)))
        : texts.text("today.nothing");
  }
}
