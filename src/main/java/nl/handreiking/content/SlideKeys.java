package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Reference;
import nl.handreiking.model.SlideLayout;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.ListType;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.ScalarType;
import nl.handreiking.yaml.Scalars;

/** What stands between the dashes under the heading of a slide. */
record SlideKeys(int minutes, SlideLayout layout, LevelSelection levels, List<Reference> help) {

  private static final int LONGEST = 60;

  private static final Key<Integer> MINUTES =
      required("minuten", Scalars.integer(ContentRules.NOT_MINUTES, 1, 1, LONGEST));
  private static final Key<SlideLayout> LAYOUT =
      optional(
          "indeling", ScalarType.choice(SlideLayout.keys(), SlideLayout.TEXT, SlideLayout::of));
  private static final Key<LevelSelection> LEVELS = optional("niveaus", Types.LEVELS);
  private static final Key<List<Reference>> HELP = optional("hulp", ListType.of(Types.HELP_LINE));

  static final RecordType<SlideKeys> TYPE =
      RecordType.of(
          List.of(MINUTES, LAYOUT, LEVELS, HELP),
          f ->
              new SlideKeys(
                  f.get(MINUTES),
                  f.get(LAYOUT),
                  f.find(LEVELS).orElse(LevelSelection.ALL),
                  f.get(HELP)));
}
