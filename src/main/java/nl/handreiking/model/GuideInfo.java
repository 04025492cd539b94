package nl.handreiking.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.SourceSpan;

/**
 * What a publication says of itself.
 *
 * @param shortTitle the name in the head of every page
 * @param lead one or two sentences on the home page
 * @param language a BCP 47 tag
 * @param publisher who is responsible
 * @param reviewed when the whole was last checked
 * @param wording the words on pages that belong to no level
 * @param event the yearly occasion, if any (at most one)
 * @param review what is asked of editors
 * @param span where the file begins
 */
public record GuideInfo(
    String title,
    String subtitle,
    String shortTitle,
    LevelText lead,
    String language,
    String publisher,
    LocalDate reviewed,
    Wording wording,
    List<Event> event,
    HomeFigures homeFigures,
    List<QuickLink> quickLinks,
    ReviewSettings review,
    SourceSpan span) {

  public GuideInfo {
    event = List.copyOf(event);
    quickLinks = List.copyOf(quickLinks);
  }

  /**
   * The yearly occasion that the publication is used at.
   *
   * @param link its site, if any (at most one)
   * @param dates when it is, as far as known; no two have a day in common
   * @param span where it begins
   */
  public record Event(
      String title, LevelText text, List<Reference> link, List<Period> dates, SourceSpan span) {

    public Event {
      link = List.copyOf(link);
      dates = List.copyOf(dates);
    }

    /** What is not over on a day, first things first. */
    public List<Period> coming(LocalDate day) {
      return dates.stream()
          .filter(period -> !period.to().isBefore(day))
          .sorted(Comparator.comparing(Period::from))
          .toList();
    }
  }

  /**
   * Days in a row.
   *
   * @param to the last day
   * @param span where it is written
   */
  public record Period(LocalDate from, LocalDate to, SourceSpan span) {}

  /** The figures on the home page; without figures the title is empty. */
  public record HomeFigures(String title, List<Reference> figures) {

    public HomeFigures {
      figures = List.copyOf(figures);
    }
  }

  /**
   * A short way into the publication.
   *
   * @param target a destination as in Markdown, for instance {@code onderwerp:signalen}
   */
  public record QuickLink(LevelText text, Reference target) {}
}
