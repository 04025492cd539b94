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
  private static final int LAST_WEEK = 53;

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

  /** The ISO week of a day. */
  public static int weekOf(LocalDate day) {
    return day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
  }

  /**
   * For each ISO week of a year, from 1 to 53, its starter; after the last one the list begins
   * again, and week 53 has that of week 1.
   */
  public List<Starter> byWeek() {
    return byWeek(starter -> true);
  }

  /** The same for a level: the starter of the week if it fits, else the next one that does. */
  public List<Starter> byWeek(Slug level) {
    return byWeek(starter -> starter.levels().includes(level));
  }

  private List<Starter> byWeek(Predicate<Starter> wanted) {
    return IntStream.rangeClosed(1, LAST_WEEK)
        .mapToObj(week -> from(week, wanted))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Starter> from(int week, Predicate<Starter> wanted) {
    int sinceFirst = Math.floorMod(week - firstWeek, WEEKS_IN_A_YEAR);
    return IntStream.range(0, all.size())
        .mapToObj(later -> all.get((sinceFirst + later) % all.size()))
        .filter(wanted)
        .findFirst();
  }
}
