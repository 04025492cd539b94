package nl.handreiking.content;

import static nl.handreiking.yaml.Key.optional;
import static nl.handreiking.yaml.Key.required;

import java.util.List;
import java.util.function.Function;
import nl.handreiking.markdown.LevelText;
import nl.handreiking.model.Item.ItemLink;
import nl.handreiking.model.Item.Placement;
import nl.handreiking.model.Item.SignalCard;
import nl.handreiking.model.LevelSelection;
import nl.handreiking.model.Reference;
import nl.handreiking.yaml.EitherType;
import nl.handreiking.yaml.Key;
import nl.handreiking.yaml.RecordType;
import nl.handreiking.yaml.TableType;
import nl.handreiking.yaml.ValueType;

/** The parts of an item's front matter that have keys of their own. */
final class ItemKeys {

  private static final Key<Reference> LINK_ID = required("id", Types.LINK);
  private static final Key<LevelSelection> LINK_LEVELS = required("niveaus", Types.LEVELS);

  /** The id of a link, or the id with the levels that it is for. */
  static final ValueType<ItemLink> LINK =
      new EitherType<>(
          Types.LINK.map(link -> new ItemLink(link, LevelSelection.ALL)),
          RecordType.of(
              List.of(LINK_ID, LINK_LEVELS),
              f -> new ItemLink(f.get(LINK_ID), f.get(LINK_LEVELS))));

  private static final Key<Reference> TOPIC = required("onderwerp", Types.TOPIC);
  private static final Key<Reference> GROUP = optional("groep", Types.GROUP);

  private static final RecordType<Function<Reference, Placement>> PLACEMENT =
      RecordType.of(
          List.of(TOPIC, GROUP),
          f -> {
            Reference topic = f.get(TOPIC);
            List<Reference> group = f.atMostOne(GROUP);
            return level -> new Placement(level, topic, group);
          });

  /** By level. */
  static final ValueType<List<Placement>> PLACEMENTS =
      new TableType<>(Types.LEVEL, PLACEMENT, (level, place) -> place.apply(level));

  private static final Key<LevelText> TITLE = required("titel", Types.LEVEL_TEXT);
  private static final Key<LevelText> QUESTION = required("vraag", Types.LEVEL_TEXT);

  static final RecordType<SignalCard> CARD =
      RecordType.of(List.of(TITLE, QUESTION), f -> new SignalCard(f.get(TITLE), f.get(QUESTION)));

  private ItemKeys() {}
}
