package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.markdown.Wording;
import nl.handreiking.model.Colour;
import nl.handreiking.model.Level;
import nl.handreiking.model.LevelColours;
import nl.handreiking.yaml.Fields;
import nl.handreiking.yaml.Form;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;

/** A level in {@code handreiking.yaml}, with its colours and words. */
final class LevelKeys {

  private static final Key<Colour> LIGHT = required("licht", Types.COLOUR);
  private static final Key<Colour> LIGHT_TINT = required("licht-vlak", Types.COLOUR);
  private static final Key<Colour> DARK = required("donker", Types.COLOUR);
  private static final Key<Colour> DARK_TINT = required("donker-vlak", Types.COLOUR);

  private static final RecordType<LevelColours> COLOURS_TYPE =
      RecordType.of(
          List.of(LIGHT, LIGHT_TINT, DARK, DARK_TINT),
          f -> new LevelColours(f.get(LIGHT), f.get(LIGHT_TINT), f.get(DARK), f.get(DARK_TINT)));

  private static final Pattern WORD_NAME = Pattern.compile("\\p{Ll}[\\p{Ll}-]*");

  /** Each word by its name, as it stands between braces in a text. */
  static final ValueType<Map<String, String>> WORDS_TYPE =
      new TableType<>(
              ScalarType.of(
                  ContentRules.NOT_A_WORD_NAME, new Form.Like(WORD_NAME, true), "", Optional::of),
              Scalars.TEXT,
              Map::entry)
          .map(LevelKeys::asMap);

  static final Key<Id> ID = required("id", Types.ID);
  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<String> SHORT_TITLE = required("korte-titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<LevelColours> COLOURS = required("kleuren", COLOURS_TYPE);
  static final Key<Map<String, String>> WORDS = optional("woorden", WORDS_TYPE);

  static final RecordType<Level> TYPE =
      new RecordType<>(
          List.of(ID, TITLE, SHORT_TITLE, LEAD, COLOURS, WORDS),
          f -> f.find(ID).map(id -> level(id, f)));

  private LevelKeys() {}

  private static Level level(Id id, Fields f) {
    return new Level(
        id.slug(),
        f.get(TITLE),
        f.get(SHORT_TITLE),
        f.get(LEAD),
        f.get(COLOURS),
        new Wording(id.slug().value(), f.get(WORDS)),
        id.span());
  }

  private static Map<String, String> asMap(List<Map.Entry<String, String>> words) {
    return words.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }
}
