package nl.handreiking.model;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;

/**
 * The weekly conversation starters, in the order of the school year.
 *
 * @param firstWeek the ISO week that the first starter is for, 1 to 53
 * @param all may be empty: a publication need not have any
 */
public record Starters(String title, LevelText lead, int firstWeek, List<Starter> all) {

  private static final int WEEKS_IN_A_YEAR = 52;

  public static final Starters NONE = new Starters("", LevelText.EMPTY, 1, List.of());

  public Starters {
    all = List.copyOf(all);
  }

  /** The starter of the ISO week of a day; after the last one the list begins again. */
  public Optional<Starter> ofWeek(LocalDate day) {
    return pick(day, all);
  }

  /** The starter of the week among those that fit a level. */
  public Optional<Starter> ofWeek(LocalDate day, Slug level) {
    return pick(day, all.stream().filter(starter -> starter.levels().includes(level)).toList());
  }

  private Optional<Starter> pick(LocalDate day, List<Starter> from) {
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    int sinceFirst = Math.floorMod(week - firstWeek, WEEKS_IN_A_YEAR);
    return Optional.of(from.get(sinceFirst % from.size()));
  }
}
