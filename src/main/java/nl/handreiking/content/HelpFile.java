package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Help;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.Scalars;

/** {@code hulp.yaml}: where people find help. */
final class HelpFile {

  private static final Key<Id> ID = required("id", Types.ID);
  private static final Key<String> NAME = required("naam", Scalars.TEXT);
  private static final Key<LevelText> AUDIENCE = required("voor", Types.LEVEL_TEXT);
  private static final Key<LevelText> TEXT = required("tekst", Types.LEVEL_TEXT);
  private static final Key<String> PHONE = optional("telefoon", Scalars.TEXT);
  private static final Key<Reference> LINK = optional("link", Types.LINK);

  private static final RecordType<Help.Line> LINE =
      new RecordType<>(
          List.of(ID, NAME, AUDIENCE, TEXT, PHONE, LINK), f -> f.find(ID).map(id -> line(id, f)));

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<LevelText> URGENT = optional("spoed", Types.LEVEL_TEXT);
  private static final Key<List<Help.Line>> LINES =
      required("organisaties", ListType.some(LINE).distinctBy("id"));

  static final RecordType<Help> TYPE =
      RecordType.of(
          List.of(TITLE, LEAD, URGENT, LINES),
          f -> new Help(f.get(TITLE), f.get(LEAD), f.get(URGENT), f.get(LINES)));

  private HelpFile() {}

  private static Help.Line line(Id id, Fields f) {
    return new Help.Line(
        id.slug(), f.get(NAME), f.get(AUDIENCE), f.get(TEXT), f.get(PHONE), f.atMostOne(LINK));
  }
}
