package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.GuideInfo.Event;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** The yearly occasion in {@code handreiking.yaml}. */
final class EventKeys {

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<LevelText> TEXT = required("tekst", Types.LEVEL_TEXT);
  private static final Key<Reference> LINK = optional("link", Types.LINK);

  static final RecordType<Event> TYPE =
      RecordType.of(
          List.of(TITLE, TEXT, LINK), f -> new Event(f.get(TITLE), f.get(TEXT), f.atMostOne(LINK)));

  private EventKeys() {}
}
