package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Help;
import nl.handreiking.model.Reference;
import nl.handreiking.model.WrittenPhone;
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
  private static final Key<WrittenPhone> PHONE = optional("telefoon", Types.PHONE);
  private static final Key<WrittenPhone> APP = optional("app", Types.PHONE);
  private static final Key<Reference> CHAT = optional("chat", Types.LINK);
  private static final Key<String> EMAIL = optional("e-mail", Types.EMAIL_ADDRESS);
  private static final Key<String> PLACE = optional("plek", Scalars.TEXT);
  private static final Key<Reference> LINK = optional("link", Types.LINK);

  private static final RecordType<Help.Line> LINE =
      new RecordType<>(
          List.of(ID, NAME, AUDIENCE, TEXT, PHONE, APP, CHAT, EMAIL, PLACE, LINK),
          f -> f.find(ID).map(id -> line(id, f)));

  private static final Key<LevelText> WHEN = required("tekst", Types.LEVEL_TEXT);
  private static final RecordType<Help.UrgentWay> WAY =
      RecordType.of(
          List.of(WHEN, PHONE, LINK),
          f -> new Help.UrgentWay(f.get(WHEN), f.atMostOne(PHONE), f.atMostOne(LINK)));

  private static final Key<LevelText> BOX_TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<List<Help.UrgentWay>> WAYS = required("wegen", ListType.some(WAY));
  private static final Key<LevelText> BOX_TEXT = optional("tekst", Types.LEVEL_TEXT);
  private static final RecordType<Help.Urgent> BOX =
      RecordType.of(
          List.of(BOX_TITLE, WAYS, BOX_TEXT),
          f -> new Help.Urgent(f.get(BOX_TITLE), f.get(BOX_TEXT), f.get(WAYS)));

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<Help.Urgent> URGENT = optional("spoed", BOX);
  private static final Key<List<Help.Line>> LINES =
      required("organisaties", ListType.some(LINE).distinctBy("id"));

  static final RecordType<Help> TYPE =
      RecordType.of(
          List.of(TITLE, LEAD, URGENT, LINES),
          f -> new Help(f.get(TITLE), f.get(LEAD), f.atMostOne(URGENT), f.get(LINES)));

  private HelpFile() {}

  private static Help.Line line(Id id, Fields f) {
    return new Help.Line(
        id.slug(),
        f.get(NAME),
        f.get(AUDIENCE),
        f.get(TEXT),
        new Help.Contact(
            f.atMostOne(PHONE), f.atMostOne(APP), f.atMostOne(CHAT), f.get(EMAIL), f.get(PLACE)),
        f.atMostOne(LINK));
  }
}
