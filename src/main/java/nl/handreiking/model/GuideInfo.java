package nl.handreiking.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.source.SourceSpan;

/**
 * What a publication says of itself.
 *
 * @param lead one or two sentences on the home page
 * @param language a BCP 47 tag
 * @param publisher who is responsible
 * @param reviewed when the whole was last checked
 * @param wording the words on pages that belong to no level
 * @param event the yearly occasion, if any (at most one)
 * @param review what is asked of editors
 * @param languageSpan where the language is written
 * @param span where the file begins
 */
public record GuideInfo(
    Titles titles,
    LevelText lead,
    String language,
    String publisher,
    LocalDate reviewed,
    Wording wording,
    List<Event> event,
    Home home,
    ReviewSettings review,
    SourceSpan languageSpan,
    SourceSpan span)
    implements ReviewedPart {

  private static final Map<String, String> COUNTRIES = Map.of("nl", "NL", "fy", "NL");

  /** What stands for an unknown country (Unicode CLDR). */
  public static final String NO_COUNTRY = "ZZ";

  public GuideInfo {
    event = List.copyOf(event);
  }

  /**
   * What the publication is called.
   *
   * @param shortTitle the name in the head of every page
   */
  public record Titles(String title, String subtitle, String shortTitle) {}

  /** What stands on the home page only. */
  public record Home(HomeFigures figures, List<QuickLink> quickLinks) {

    public Home {
      quickLinks = List.copyOf(quickLinks);
    }
  }

  public String title() {
    return titles.title();
  }

  /**
   * The country whose telephone numbers need no country code (ISO 3166-1 alpha-2): that of the
   * language tag, or of a language that is spoken in few countries.
   */
  public String country() {
    Locale locale = Locale.forLanguageTag(language);
    return locale.getCountry().isEmpty()
        ? COUNTRIES.getOrDefault(locale.getLanguage(), NO_COUNTRY)
        : locale.getCountry();
  }

  public String shortTitle() {
    return titles.shortTitle();
  }

  /** What the publication says of itself, with the occasion and the quick links. */
  Stream<Part> parts() {
    return Stream.<Stream<? extends Part>>of(
            Stream.of(this), event.stream(), home.quickLinks().stream())
        .flatMap(parts -> parts);
  }

  @Override
  public String title(Wording words) {
    return title();
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.running(lead, ReaderScope.GENERAL));
  }

  @Override
  public List<PartReference> references() {
    return Stream.concat(
            PartReference.all(RefersTo.FIGURE, home.figures().figures()),
            review.rules().stream().flatMap(ReviewSettings.RuleSetting::references))
        .toList();
  }

  /**
   * The yearly occasion that the publication is used at.
   *
   * @param link its site, if any (at most one)
   * @param dates when it is, as far as known; no two have a day in common
   * @param span where it begins
   */
  public record Event(
      String title, LevelText text, List<Reference> link, List<Period> dates, SourceSpan span)
      implements Part {

    public Event {
      link = List.copyOf(link);
      dates = List.copyOf(dates);
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.running(text, ReaderScope.EVERYBODY));
    }

    @Override
    public List<PartReference> references() {
      return PartReference.all(RefersTo.LINK, link).toList();
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
  public record QuickLink(LevelText text, Reference target) implements Part {

    @Override
    public SourceSpan span() {
      return text.span();
    }

    @Override
    public List<PartText> texts() {
      return List.of(PartText.running(text, ReaderScope.GENERAL));
    }

    @Override
    public List<PartReference> references() {
      return List.of(PartReference.to(RefersTo.DESTINATION, target));
    }
  }
}
