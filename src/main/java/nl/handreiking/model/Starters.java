package nl.handreiking.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.source.SourceSpan;

/**
 * The weekly conversation starters, in the order of the weeks.
 *
 * @param firstWeek the ISO week that the first starter is for, 1 to 53
 * @param all may be empty: a publication need not have any
 */
public record Starters(String title, LevelText lead, int firstWeek, List<Starter> all)
    implements Part {

  private static final int WEEKS_IN_A_YEAR = 52;

  public static final Starters NONE = new Starters("", LevelText.EMPTY, 1, List.of());

  public Starters {
    all = List.copyOf(all);
  }

  /** The list and what stands in it. */
  Stream<Part> parts() {
    return Stream.concat(Stream.of(this), all.stream());
  }

  @Override
  public SourceSpan span() {
    return lead.span();
  }

  @Override
  public List<PartText> texts() {
    return List.of(PartText.running(lead, ReaderScope.GENERAL));
  }

  /** The starter of the ISO week of a day; after the last one the list begins again. */
  public Optional<Starter> ofWeek(LocalDate day) {
    return from(day, starter -> true);
  }

  /** The starter of the week if it fits a level, else the next one that does. */
  public Optional<Starter> ofWeek(LocalDate day, Slug level) {
    return from(day, starter -> starter.levels().includes(level));
  }

  private Optional<Starter> from(LocalDate day, Predicate<Starter> wanted) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int sinceFirst = Math.floorMod(week - firstWeek, WEEKS_IN_A_YEAR);
    return IntStream.range(0, all.size())
        .mapToObj(later -> all.get((sinceFirst + later) % all.size()))
        .filter(wanted)
        .findFirst();
  }
}
