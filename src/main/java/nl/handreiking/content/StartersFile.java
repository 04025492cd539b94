package nl.handreiking.content;

import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Starter;
import nl.handreiking.model.Starters;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;

/** {@code gespreksstarters.yaml}: something to talk about, week by week. */
final class StartersFile {

  private static final int WEEKS_IN_A_LONG_YEAR = 53;

  private static final Key<Id> ID = required("id", Types.ID);
  private static final Key<Starter.Kind> KIND =
      required(
          "soort", ScalarType.choice(Starter.Kind.keys(), Starter.Kind.QUESTION, Starter.Kind::of));
  private static final Key<LevelSelection> LEVELS = required("niveaus", Types.LEVELS);
  private static final Key<LevelText> TEXT = required("tekst", Types.LEVEL_TEXT);

  private static final RecordType<Starter> STARTER =
      new RecordType<>(
          List.of(ID, KIND, LEVELS, TEXT),
          f ->
              f.find(ID)
                  .map(id -> new Starter(id.slug(), f.get(KIND), f.get(TEXT), f.get(LEVELS))));

  private static final Key<String> TITLE = required("titel", Scalars.TEXT);
  private static final Key<LevelText> LEAD = required("inleiding", Types.LEVEL_TEXT);
  private static final Key<Integer> FIRST_WEEK =
      required("eerste-week", Scalars.integer(ContentRules.NOT_A_WEEK, 1, 1, WEEKS_IN_A_LONG_YEAR));
  private static final Key<List<Starter>> STARTERS =
      required("starters", ListType.some(STARTER).distinctBy("id"));

  static final RecordType<Starters> TYPE =
      RecordType.of(
          List.of(TITLE, LEAD, FIRST_WEEK, STARTERS),
          f -> new Starters(f.get(TITLE), f.get(LEAD), f.get(FIRST_WEEK), f.get(STARTERS)));

  private StartersFile() {}
}
