package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.GuideInfo.Event;
import nl.handreiking.model.GuideInfo.Period;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The yearly occasion in {@code handreiking.yaml}. */
final class EventKeys {

  private static final Key<LocalDate> FROM = required("van", Scalars.DATE);
  private static final Key<LocalDate> TO = required("tot", Scalars.DATE);

  private static final RecordType<Period> PERIOD =
      new RecordType<>(List.of(FROM, TO), EventKeys::period);

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<LevelText> TEXT = required("tekst", Types.LEVEL_TEXT);
  private static final Key<Reference> LINK = optional("link", Types.LINK);
  private static final Key<List<Period>> DATES = optional("data", ListType.of(PERIOD));

  static final RecordType<Event> TYPE =
      RecordType.of(
          List.of(TITLE, TEXT, LINK, DATES),
          f -> new Event(f.get(TITLE), f.get(TEXT), f.atMostOne(LINK), f.get(DATES), f.span()));

  private EventKeys() {}

  private static Optional<Period> period(Fields f) {
    Optional<LocalDate> from = f.find(FROM);
    Optional<LocalDate> to = f.find(TO);
    return from.flatMap(first -> to.flatMap(last -> period(first, last, f)));
  }

  private static Optional<Period> period(LocalDate from, LocalDate to, Fields f) {
    if (to.isBefore(from)) {
      f.reportAt(TO, ContentRules.ENDS_BEFORE_START, from.toString(), to.toString());
      return Optional.empty();
    }
    return Optional.of(new Period(from, to, f.span()));
  }
}
